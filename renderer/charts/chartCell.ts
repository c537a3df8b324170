/** The cell that a figure of a chart comes from, so that it can be gone to and traced. */
import type { LiveModel } from "../../shared/engine/live.ts";
import type { Chart } from "../../shared/model/document.ts";
import { isByLists } from "../../shared/model/lines.ts";
import { periodIndex } from "../../shared/model/timeline.ts";
import type { CellAddress } from "../state/appState.ts";

/** `index` counts the chart's categories. A sum of members is their line's row, a total over time the line as a whole. */
export function chartCell(chart: Chart, { compiled }: LiveModel, name: string, index: number): CellAddress | null {
  const known = compiled.lines.get(name);
  if (known === undefined) return null;
  if (chart.kind === "overTime") return { line: name, member: isByLists(known.line) ? null : 0, period: index };
  const period = chart.period === undefined ? null : periodIndex(compiled.document.timeline, chart.period);
  return { line: name, member: index, period: known.isTimed ? period : 0 };
}
