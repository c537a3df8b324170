/** What is to be reached: the cell that is read, and the number or the other cell it is compared with. */
import type { Compiled } from "../../engine/compile.ts";
import type { OutputCell } from "../../engine/run.ts";
import type { CellName, Level } from "../../model/analyses.ts";
import { type Result, succeed } from "../../result.ts";
import type { Columns } from "../cases/analysis.ts";
import { outputCell } from "../cases/cells.ts";
import { foundLevel } from "../cases/level.ts";
import type { AnalysisProblem } from "../cases/problems.ts";

export interface Goal {
  /** What a run has to read. */
  readonly outputs: readonly OutputCell[];
  /** Goal and level of each case, in the goal's unit. */
  readonly read: (columns: Columns) => GoalColumns;
}

export interface GoalColumns {
  readonly goal: Float64Array;
  readonly level: Float64Array;
}

/** Of each case, how far the goal is past its level. */
export const differences = ({ goal, level }: GoalColumns): Float64Array =>
  goal.map((value, index) => value - level[index]!);

export function goalOf(compiled: Compiled, cell: CellName, level: Level): Result<Goal, AnalysisProblem> {
  const output = outputCell(compiled, cell);
  if (!output.ok) return output;
  const found = foundLevel(compiled, level, cell.line);
  if (!found.ok) return found;
  const { outputs, levels } = found.value;
  return succeed({
    outputs: [output.value, ...outputs],
    read: ([goal, ...others]) => ({ goal: goal!, level: levels(others, goal!.length) }),
  });
}
