import { outputCell } from "../../../shared/analysis/cases/cells.ts";
import type { OutputReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import type { LiveModel } from "../../../shared/engine/live.ts";
import { fromBase, toBase } from "../../../shared/formula/units.ts";
import type { TrialEvent } from "../../../shared/model/analyses.ts";
import type { MarkedLevel } from "./histogramOption.ts";

/** Levels that events ask about on the line of an output, as they stand in the case on the screen: the market's price on the implied one. */
export function levelsOn(
  events: readonly TrialEvent[],
  { cell }: OutputReport,
  live: LiveModel,
): readonly MarkedLevel[] {
  const levels = events.flatMap(({ cell: asked, when, level }) => {
    if (asked.line !== cell.line || when === "is") return [];
    if ("value" in level) return [{ label: "", value: level.value }];
    const found = outputCell(live.compiled, level.cell);
    if (!found.ok) return [];
    const { line, member, period } = found.value;
    const from = live.compiled.lines.get(line)!;
    const value = fromBase(
      live.compiled.lines.get(cell.line)!.unit,
      toBase(from.unit, live.number(line, member, period)),
    );
    return [{ label: from.line.label, value }];
  });
  return levels.filter(({ value }) => Number.isFinite(value));
}
