/** What every part of a review is given, and how it names places. */
import type { LiveModel } from "../../engine/live.ts";
import type { Expr } from "../../formula/tree.ts";
import type { Line } from "../../model/document.ts";
import { isByLists } from "../../model/lines.ts";
import type { TraceCell } from "../trace/traceCell.ts";
import type { Finding } from "./finding.ts";

/** Looks at one line of the case that is current. */
export type LineReview = (live: LiveModel, line: Line) => readonly Finding[];

/** The cell that stands for the whole line. */
export const cellOfLine = (line: Line): TraceCell => ({
  line: line.name,
  member: isByLists(line) ? null : 0,
  period: 0,
});

export const formulaFields = ["formula", "opening"] as const;
export type FormulaField = (typeof formulaFields)[number];

/** The formulas of a line that can be read; of two lines with one name the first has its formulas. */
export function formulasOf(
  { compiled: { lines } }: LiveModel,
  line: Line,
): readonly { readonly field: FormulaField; readonly tree: Expr }[] {
  const known = lines.get(line.name);
  if (known?.line !== line) return [];
  return formulaFields.flatMap((field) => {
    const tree = known[field];
    return tree === null ? [] : [{ field, tree }];
  });
}
