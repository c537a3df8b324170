import { succeed } from "../../result.ts";
import { type DocumentDraft, labelOfLines, linesOf, type Outcome } from "./draft.ts";
import { forgetLines } from "./forgetLines.ts";
import { type ForReaders, settleReaders } from "./forReaders.ts";

export interface DeleteLine {
  readonly kind: "delete-line";
  readonly line: string;
  /** What becomes of formulas that read it; where absent, a line that is read stays. */
  readonly readers?: ForReaders;
}

export interface DeleteLines {
  readonly kind: "delete-lines";
  readonly lines: readonly string[];
  readonly readers?: ForReaders;
}

export function deleteLines(draft: DocumentDraft, { lines: names, readers }: Omit<DeleteLines, "kind">): Outcome {
  const lines = linesOf(draft, names);
  if (!lines.ok) return lines;
  const label = labelOfLines(lines.value);
  const gone = settleReaders(draft, new Set(names), label, readers);
  if (!gone.ok) return gone;
  forgetLines(draft, gone.value);
  return succeed(`Delete ${label}`);
}
