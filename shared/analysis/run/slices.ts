/** A run cut into tables of fewer cases, and their columns put together again: no case knows of another, so no bit changes. */
import { invariant } from "../../invariant.ts";
import type { Columns, Run } from "../cases/analysis.ts";

export interface Slice {
  /** Index of its first case in the whole run. */
  readonly start: number;
  readonly run: Run;
}

/** Only what a run itself says is in its slices: they cross to workers. */
export function slicesOf({ cases, outputs, scenario }: Run, size: number): readonly Slice[] {
  invariant(size > 0, "a slice has cases");
  const { caseCount } = cases;
  const starts = Array.from({ length: Math.ceil(caseCount / size) }, (_, index) => index * size);
  return starts.map((start) => {
    const end = Math.min(caseCount, start + size);
    return { start, run: { cases: casesBetween(cases, start, end), outputs, scenario } };
  });
}

function casesBetween(cases: Run["cases"], start: number, end: number): Run["cases"] {
  if ("plan" in cases) return { plan: cases.plan, first: cases.first + start, caseCount: end - start };
  const columns = cases.columns.map((column) => ({ ...column, values: column.values.slice(start, end) }));
  return { caseCount: end - start, columns };
}

export const emptyColumns = ({ cases, outputs }: Run): readonly Float64Array[] =>
  outputs.map(() => new Float64Array(cases.caseCount).fill(Number.NaN));

export function putSlice(whole: readonly Float64Array[], { start }: Slice, part: Columns): void {
  for (const [index, column] of part.entries()) whole[index]!.set(column, start);
}
