/** Groups of lines that count as one driver: edits of the analysis. */
import type { Attribution } from "../../../shared/model/analyses.ts";
import { limits } from "../../../shared/model/edits/limits.ts";
import type { App } from "../../state/app.ts";
import { setAnalysis } from "../analysisActions.ts";

/** Whether it was made. Lines that were in another group leave it. */
export function group(app: App, analysis: Attribution, label: string, lines: readonly string[]): boolean {
  const others = analysis.groups
    .map((each) => ({ ...each, lines: each.lines.filter((line) => !lines.includes(line)) }))
    .filter((each) => each.lines.length > 0);
  return setAnalysis(app, { ...analysis, groups: [...others, { label: label.slice(0, limits.label), lines }] });
}

/** The group of that line. */
export function ungroup(app: App, analysis: Attribution, line: string): void {
  setAnalysis(app, { ...analysis, groups: analysis.groups.filter(({ lines }) => !lines.includes(line)) });
}
