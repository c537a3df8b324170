/**
 * The formula being typed, in the formula line or over a row of the grid: what
 * the rest of the page must know of it. There is at most one.
 */
import type { TraceCell } from "../../shared/analysis/trace/traceCell.ts";
import type { Span } from "../../shared/formula/tree.ts";
import type { Edit } from "../../shared/model/edits/edit.ts";

export type FieldKind = "value" | "opening" | "formula";

export interface FormulaInHand {
  readonly place: "bar" | "cell";
  /** The cell whose formula it is. */
  readonly address: TraceCell;
  readonly kind: FieldKind;
  /** As typed, with an equals sign where the person wrote one. */
  readonly text: string;
  readonly selection: Span;
  /** Edits to be taken with it: lines it names that are not there yet. */
  readonly pending: readonly Edit[];
  /** The lines it names, in the order of the text, each once: a line's place is its colour. */
  readonly references: readonly string[];
  /** The cell that the name before the caret was put there for by pointing; null where it was typed. */
  readonly pointed: TraceCell | null;
  /** What F9 was asked of; null where nothing was. */
  readonly evaluated: Span | null;
  /** Whether arrows point at rows where a name can come, or move the caret; F2 changes it. */
  readonly arrowsPoint: boolean;
  readonly editor: FormulaEditor;
}

export interface FormulaEditor {
  /** Whether a click on a row puts its name into the text. */
  readonly canPoint: () => boolean;
  /** `isFixed`: by the label of its period, as F4 asks. */
  readonly point: (at: TraceCell, isFixed?: boolean) => void;
  /** Puts other text in the place of some, left to right, with edits that are to be taken with it. */
  readonly change: (changes: readonly { readonly at: Span; readonly by: string }[], edits: readonly Edit[]) => void;
  /** Makes the text an edit of the document; false, and still typing, where it has an error. */
  readonly take: () => boolean;
  /** The keyboard comes back to it. */
  readonly focus: () => void;
}

/** A formula being typed over its row in the grid. */
export interface CellFormula {
  readonly address: TraceCell;
  readonly kind: "opening" | "formula";
  readonly text: string;
  /** Begun by `=`: arrows point at rows, as in every spreadsheet. Otherwise they move the caret until F2 is pressed. */
  readonly isBegun: boolean;
  /** Edits to be taken with it, where it was in hand before. */
  readonly pending?: readonly Edit[];
}
