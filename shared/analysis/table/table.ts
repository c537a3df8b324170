/** A sensitivity table: one output over every pair, or triple, of what its axes' inputs are moved to. */
import type { Compiled } from "../../engine/compile.ts";
import type { CaseColumn } from "../../engine/run.ts";
import type { Move, SensitivityTable } from "../../model/analyses.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Analysis } from "../cases/analysis.ts";
import { outputCell } from "../cases/cells.ts";
import { foundLevel } from "../cases/level.ts";
import { movedColumns } from "../cases/moves.ts";
import { ownValues } from "../cases/ownValues.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import { axisValues } from "./axisValues.ts";
import { baseStep } from "./baseStep.ts";
import { caseValues } from "./steps.ts";

export interface TableReport {
  readonly kind: "table";
  /** What it answers: a new question may stand already where the old answer is still on the screen. */
  readonly asked: SensitivityTable;
  /** `[axis][step]`: in the input's unit with `set` and `add`, a factor with `scale`. */
  readonly axes: readonly (readonly number[])[];
  /** Of the output, in its unit; the first axis runs fastest, NaN where there is no number. */
  readonly values: Float64Array;
  /** The output with nothing moved; NaN where there is no number. */
  readonly base: number;
  /** Where on each axis nothing is moved, in steps from its first: 2.5 is halfway between the third and the fourth. Null where the axis does not pass there. */
  readonly baseAt: readonly (number | null)[];
  /** As many as `values`: what is marked where the output reaches it, in the output's unit. Null where nothing is. */
  readonly levels: Float64Array | null;
}

/** Three axes of sixty steps, or two of 201 many times over. */
const mostCases = 250_000;

export function* tableAnalysis(
  compiled: Compiled,
  scenario: string | null,
  asked: SensitivityTable,
): Analysis<TableReport> {
  const { output, axes, contour } = asked;
  if (axes.length === 0) return fail({ code: "nothing-asked", needs: "an input to move" });
  const cell = outputCell(compiled, output);
  if (!cell.ok) return cell;
  const level = contour === undefined ? null : foundLevel(compiled, contour, output.line);
  if (level?.ok === false) return level;
  const steps = axes.map(axisValues);
  const caseCount = steps.reduce((product, values) => product * values.length, 1);
  if (caseCount > mostCases) return fail({ code: "too-many-cases", count: caseCount, limit: mostCases });
  const columns: CaseColumn[] = [];
  for (const [index, { input, how }] of axes.entries()) {
    const moved = movedColumns(compiled, scenario, input, how, withBase(caseValues(steps, index), how));
    if (!moved.ok) return moved;
    if (how !== "set") {
      columns.push(...moved.value); // moved from what stands there: its last step, by nothing, is the base
      continue;
    }
    const own = ownValues(compiled, scenario, input);
    if (!own.ok) return own;
    columns.push(...moved.value.map((column, at) => withLast(column, own.value[at]!)));
  }
  const once = movedOnce(compiled, columns);
  if (!once.ok) return once;

  const outputs = [cell.value, ...(level?.value.outputs ?? [])];
  const [all, ...levelColumns] = yield { cases: { caseCount: caseCount + 1, columns }, outputs, scenario };
  return succeed({
    kind: "table",
    asked,
    axes: steps,
    values: all!.slice(0, caseCount),
    base: all![caseCount]!,
    baseAt: axes.map((axis, index) => baseStep(compiled, scenario, axis, steps[index]!)),
    levels: level?.value.levels(levelColumns, caseCount + 1).slice(0, caseCount) ?? null,
  });
}

/** One case more, in which nothing is moved: the same run gives the base. */
function withBase(by: Float64Array, how: Move): Float64Array {
  const longer = new Float64Array(by.length + 1).fill(how === "scale" ? 1 : 0);
  longer.set(by);
  return longer;
}

/** Where cells are set each keeps its own number in the last case. */
function withLast(column: CaseColumn, own: number): CaseColumn {
  const values = column.values.slice();
  values[values.length - 1] = own;
  return { ...column, values };
}

/** Where two axes move one cell the later would win in silence. */
function movedOnce(compiled: Compiled, columns: readonly CaseColumn[]): Result<null, AnalysisProblem> {
  const moved = new Set<string>();
  for (const { line, member, period } of columns) {
    const cell = `${line} ${member} ${period}`;
    if (moved.has(cell)) return fail({ code: "moved-twice", label: compiled.lines.get(line)!.line.label });
    moved.add(cell);
  }
  return succeed(null);
}
