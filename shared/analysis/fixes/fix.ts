/** A way to put a formula right, as data: a button, a key, a menu show and do the same. */
import type { Span } from "../../formula/tree.ts";
import type { Edit } from "../../model/edits/applyEdit.ts";

export interface Fix {
  /** What it does, in a few words: `Write revenue`, `Make 25% an assumption`. */
  readonly label: string;
  /** What stands in the text instead, left to right; they never overlap. */
  readonly changes: readonly TextChange[];
  /** Edits of the document that the new text relies on, taken in one step with it. */
  readonly edits: readonly Edit[];
}

export interface TextChange {
  readonly at: Span;
  readonly by: string;
}

export const textFix = (label: string, ...changes: readonly TextChange[]): Fix => ({ label, changes, edits: [] });

/** The same where the text stands `by` characters further on. */
export function movedFix(fix: Fix, by: number): Fix {
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return by === 0 ? fix : { ...fix, changes: fix.changes.map((change) => ({ ...change, at: moved(change.at) })) };
}
