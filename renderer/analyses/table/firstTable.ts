import { outputCell } from "../../../shared/analysis/cases/cells.ts";
import { elasticities } from "../../../shared/analysis/cases/elasticities.ts";
import { firstOutput, inputsBehind } from "../../../shared/analysis/cases/firstChoices.ts";
import { likelyLevel } from "../../../shared/analysis/cases/likelyLevel.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { InputName, SensitivityTable } from "../../../shared/model/analyses.ts";
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

function strongest(compiled: Compiled, output: SensitivityTable["output"]): readonly InputName[] {
  const inputs = inputsBehind(compiled, output.line);
  const cell = outputCell(compiled, output);
  if (!cell.ok) return inputs;
  const strengths = elasticities(compiled, null, cell.value, inputs).map((each) => Math.abs(each) || 0);
  const order = inputs.map((_, index) => index).sort((a, b) => strengths[b]! - strengths[a]!);
  return order.map((index) => inputs[index]!);
}
