import type { Compiled } from "../../engine/compile.ts";
import { openLive } from "../../engine/live.ts";
import type { OutputCell } from "../../engine/run.ts";
import { cellLabel, nameOf } from "./cells.ts";
import type { AnalysisProblem } from "./problems.ts";
import { scenarioLabel } from "./scenarios.ts";

/** The problem of an output that has no number under a scenario, with the engine's own reason. Cost: one case. */
export function whyNoNumber(compiled: Compiled, scenario: string | null, output: OutputCell): AnalysisProblem {
  const { line, member, period } = output;
  const cell = openLive(compiled, scenario).read(line, member, period);
  return {
    code: "no-number",
    label: `${cellLabel(compiled, nameOf(compiled, output))}, under ${scenarioLabel(compiled.document, scenario)},`,
    reason: cell.kind === "fault" ? cell.fault.message : "it is empty.",
  };
}
