/** A run cut into tables of fewer cases, and their columns put together again: no case knows of another, so no bit changes. */
import { invariant } from "../../invariant.ts";
import type { Columns, Run } from "../cases/analysis.ts";

export interface Slice {
  /** Index of its first case in the whole run. */
  readonly start: number;
  readonly run: Run;
}

/**
 * Only what a run itself says is in its slices: they cross to workers. `sizeOf` says how many cases the next has, of so
 * many that are left; the last has what there is.
 */
export function* slicesOf({ cases, outputs, scenario }: Run, sizeOf: (left: number) => number): Generator<Slice> {
  const { caseCount } = cases;
  for (let start = 0; start < caseCount; ) {
    const size = sizeOf(caseCount - start);
    invariant(size > 0, "a slice has cases");
    const end = Math.min(caseCount, start + size);
    yield { start, run: { cases: casesBetween(cases, start, end), outputs, scenario } };
    start = end;
  }
}

function casesBetween(cases: Run["cases"], start: number, end: number): Run["cases"] {
  if ("plan" in cases) {
    const { strata, ...drawn } = cases;
    const part = { ...drawn, first: cases.first + start, caseCount: end - start };
    return strata === undefined ? part : { ...part, strata: strata.map((each) => each.slice(start, end)) };
  }
  const columns = cases.columns.map((column) => ({ ...column, values: column.values.slice(start, end) }));
  return { caseCount: end - start, columns };
}

export const emptyColumns = ({ cases, outputs }: Run): readonly Float64Array[] =>
  outputs.map(() => new Float64Array(cases.caseCount).fill(Number.NaN));

export function putSlice(whole: readonly Float64Array[], { start }: Slice, part: Columns): void {
  for (const [index, column] of part.entries()) whole[index]!.set(column, start);
}
