/** What a paste must ask before it does anything, and what it cannot do. */
import { unreachable } from "../../invariant.ts";
import { counted } from "../../model/counted.ts";
import { listed } from "../../model/listed.ts";

export type PasteQuestion =
  /** Cells that can be read with a decimal point and with a decimal comma. */
  | { readonly code: "decimal-mark"; readonly samples: readonly Reading[] }
  /** A dollar sign without a scale over a line that counts in thousands, millions or billions. */
  | { readonly code: "money"; readonly sample: string; readonly unit: string }
  | { readonly code: "over-calculations"; readonly cells: number; readonly labels: readonly string[] }
  | { readonly code: "new-lines"; readonly rows: number }
  | { readonly code: "beyond-periods"; readonly columns: number }
  /** Lines with one number for all periods that are given several. */
  | { readonly code: "one-number"; readonly labels: readonly string[] };

/** One text read both ways. */
export interface Reading {
  readonly text: string;
  readonly point: string;
  readonly comma: string;
}

/** A cell that cannot be pasted: nothing is, as long as there is one. */
export interface PasteRefusal {
  /** In the pasted block as it comes out, from 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly message: string;
}

export function questionSentence(question: PasteQuestion): string {
  switch (question.code) {
    case "decimal-mark": {
      const { text, point, comma } = question.samples[0]!;
      return `Is “${text}” ${point} or ${comma}?`;
    }
    case "money":
      return `Is “${question.sample}” in ${question.unit}, or in dollars?`;
    case "over-calculations":
      return `${counted(question.cells, "number")} would stand over formulas of ${listed(question.labels)}.`;
    case "new-lines":
      return `${counted(question.rows, "row")} would come below the last line.`;
    case "beyond-periods":
      return `${counted(question.columns, "column")} would come after the last period.`;
    case "one-number": {
      const isOne = question.labels.length === 1;
      return `${listed(question.labels)} ${isOne ? "holds" : "hold"} one number for all periods and ${isOne ? "is" : "are"} given several.`;
    }
    default:
      return unreachable(question);
  }
}
