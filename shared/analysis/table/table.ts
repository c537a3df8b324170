/** A sensitivity table: one output over every pair, or triple, of what its axes' inputs are moved to. */
import type { Compiled } from "../../engine/compile.ts";
import type { CaseColumn } from "../../engine/run.ts";
import type { SensitivityTable } from "../../model/analyses.ts";
import { fail, succeed } from "../../result.ts";
import type { Analysis } from "../cases/analysis.ts";
import { outputCell } from "../cases/cells.ts";
import { movedColumns } from "../cases/moves.ts";
import { axisValues } from "./axisValues.ts";

export interface TableReport {
  readonly kind: "table";
  /** `[axis][step]`: in the input's unit with `set` and `add`, a factor with `scale`. */
  readonly axes: readonly (readonly number[])[];
  /** Of the output, in its unit; the first axis runs fastest, NaN where there is no number. */
  readonly values: Float64Array;
}

export function* tableAnalysis(
  compiled: Compiled,
  scenario: string | null,
  { output, axes }: SensitivityTable,
): Analysis<TableReport> {
  if (axes.length === 0) return fail({ code: "nothing-asked", needs: "an input to move" });
  const cell = outputCell(compiled, output);
  if (!cell.ok) return cell;
  const steps = axes.map(axisValues);
  const caseCount = steps.reduce((product, values) => product * values.length, 1);
  const columns: CaseColumn[] = [];
  for (const [index, axis] of axes.entries()) {
    const moved = movedColumns(compiled, scenario, axis.input, axis.how, caseValues(steps, index, caseCount));
    if (!moved.ok) return moved;
    columns.push(...moved.value);
  }
  const [values] = yield { cases: { caseCount, columns }, outputs: [cell.value], scenario };
  return succeed({ kind: "table", axes: steps, values: values! });
}

/** What an axis has in each case. */
function caseValues(steps: readonly (readonly number[])[], axis: number, caseCount: number): Float64Array {
  const own = steps[axis]!;
  const stride = steps.slice(0, axis).reduce((product, values) => product * values.length, 1);
  return Float64Array.from({ length: caseCount }, (_, c) => own[Math.floor(c / stride) % own.length]!);
}
