/** Which of a line's formulas the number of a cell comes from. */
import { changesUnder, changeTouches } from "../../engine/inputs.ts";
import type { LiveModel } from "../../engine/live.ts";
import type { Line, Timeline } from "../../model/document.ts";
import { seriesEntry, seriesOf } from "../../model/lines.ts";
import { periodIndex } from "../../model/timeline.ts";
import type { OneCell } from "./traceCell.ts";

export type FormulaField = "formula" | "opening";

/** Null where the number is typed, replaced by the scenario, or not there: nothing feeds it. */
export function cellFormula(live: LiveModel, { line: name, member, period }: OneCell): FormulaField | null {
  const known = live.compiled.lines.get(name);
  if (known === undefined) return null;
  const { line, memberKeys } = known;
  if (line.formula === undefined && line.opening === undefined) return null;
  if (seriesEntry(seriesOf(line.values, memberKeys[member] ?? ""), period) !== undefined) return null;
  if (live.origin(name, member, period) === "scenario" && isReplaced(live, name, member, period)) return null;
  return formulaIn(line, live.compiled.document.timeline, period);
}

/** Which formula a line has in a period, whatever may be typed over it; null before the line begins. */
export function formulaIn(line: Line, timeline: Timeline, period: number): FormulaField | null {
  const start = line.from === undefined ? 0 : (periodIndex(timeline, line.from) ?? 0);
  if (period < start) return null;
  if (period === start && line.opening !== undefined) return "opening";
  return line.formula === undefined ? null : "formula";
}

/** A change that scales or adds acts on what the formula gives; one that sets needs no formula. */
function isReplaced({ compiled, scenario }: LiveModel, name: string, member: number, period: number): boolean {
  const { document } = compiled;
  const key = compiled.lines.get(name)?.memberKeys[member] ?? "";
  const changes = changesUnder(document, scenario).get(name) ?? [];
  return changes.some((change) => change.how === "set" && changeTouches(document, change, key, period));
}
