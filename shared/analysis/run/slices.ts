/** A run cut into tables of fewer cases, and their columns put together again: no case knows of another, so no bit changes. */
import { invariant } from "../../invariant.ts";
import type { Columns, Run } from "../cases/analysis.ts";

export interface Slice {
  /** Index of its first case in the whole run. */
  readonly start: number;
  readonly run: Run;
}

export function slicesOf(run: Run, size: number): readonly Slice[] {
  invariant(size > 0, "a slice has cases");
  const { caseCount, columns } = run.cases;
  const starts = Array.from({ length: Math.ceil(caseCount / size) }, (_, index) => index * size);
  return starts.map((start) => {
    const end = Math.min(caseCount, start + size);
    const cut = columns.map((column) => ({ ...column, values: column.values.slice(start, end) }));
    return { start, run: { ...run, cases: { caseCount: end - start, columns: cut } } };
  });
}

export const emptyColumns = ({ cases, outputs }: Run): readonly Float64Array[] =>
  outputs.map(() => new Float64Array(cases.caseCount).fill(Number.NaN));

export function putSlice(whole: readonly Float64Array[], { start }: Slice, part: Columns): void {
  for (const [index, column] of part.entries()) whole[index]!.set(column, start);
}
