/** Which inputs move a figure most, at the base: where a person who has said nothing yet may begin. */
import { conclude, evaluatorOf } from "../../shared/analysis/cases/analysis.ts";
import { tornadoAnalysis } from "../../shared/analysis/tornado/tornado.ts";
import type { Bar } from "../../shared/analysis/tornado/tornadoReport.ts";
import type { Compiled } from "../../shared/engine/compile.ts";
import type { CellName } from "../../shared/model/analyses.ts";

/**
 * By the size of their elasticities, the largest first, as the tornado counts them; those with no effect are left
 * out. None where the output has no number. Cost: five cases an input behind the output, on the page's own thread.
 */
export function strongestInputs(compiled: Compiled, output: CellName): readonly Pick<Bar, "input" | "elasticity">[] {
  const asked = { name: "asked", label: "Asked", kind: "tornado", output, swing: 0.01 } as const;
  const report = conclude(tornadoAnalysis(compiled, null, asked), evaluatorOf(compiled));
  if (!report.ok) return [];
  const strength = ({ elasticity }: Pick<Bar, "elasticity">) => Math.abs(elasticity) || 0;
  return report.value.bars.toSorted((a, b) => strength(b) - strength(a));
}
