/** Levels to begin with when the kind of a level is changed. */
import { outputCell } from "../../../shared/analysis/cases/cells.ts";
import { likelyLevel } from "../../../shared/analysis/cases/likelyLevel.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { LiveModel } from "../../../shared/engine/live.ts";
import type { CellName, GoalSeek, Level } from "../../../shared/model/analyses.ts";

/** What the level is in the case on the screen, as a number to go on from. */
export function levelNow(live: LiveModel, { level }: GoalSeek): number {
  if ("value" in level) return level.value;
  const cell = outputCell(live.compiled, level.cell);
  const value = cell.ok ? live.number(cell.value.line, cell.value.member, cell.value.period) : Number.NaN;
  return Number.isNaN(value) ? 0 : value;
}

/** What the model holds the figure against; the figure itself where it holds it against nothing. */
export const levelBeside = (compiled: Compiled, goal: CellName): Level => likelyLevel(compiled, goal) ?? { cell: goal };
