import { conclude, evaluatorOf } from "../../../shared/analysis/cases/analysis.ts";
import { firstOutput, inputsBehind } from "../../../shared/analysis/cases/firstChoices.ts";
import { likelyLevel } from "../../../shared/analysis/cases/likelyLevel.ts";
import { tornadoAnalysis } from "../../../shared/analysis/tornado/tornado.ts";
import type { Bar } from "../../../shared/analysis/tornado/tornadoReport.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { InputName, SensitivityTable, Tornado } from "../../../shared/model/analyses.ts";
import { usualAxis } from "./axisEdits.ts";

/** The first figure of the headline over the two inputs that move it most, a fifth down to a fifth up. */
export function firstTable(
  compiled: Compiled,
  named: { readonly name: string; readonly label: string },
): SensitivityTable {
  const output = firstOutput(compiled);
  const contour = likelyLevel(compiled, output);
  return {
    ...named,
    kind: "table",
    output,
    axes: strongest(compiled, output).slice(0, 2).map(usualAxis),
    ...(contour !== undefined && { contour }),
  };
}

/** By their elasticities; in the order of the model where the output has no number to count them from. */
function strongest(compiled: Compiled, output: SensitivityTable["output"]): readonly InputName[] {
  const tornado: Tornado = { name: "asked", label: "Asked", kind: "tornado", output, swing: 0.01 };
  const report = conclude(tornadoAnalysis(compiled, null, tornado), evaluatorOf(compiled));
  if (!report.ok) return inputsBehind(compiled, output.line);
  const strength = ({ elasticity }: Bar) => Math.abs(elasticity) || 0;
  return report.value.bars.toSorted((a, b) => strength(b) - strength(a)).map(({ input }) => input);
}
