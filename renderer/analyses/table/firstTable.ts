import { firstOutput, inputsBehind } from "../../../shared/analysis/cases/firstChoices.ts";
import { likelyLevel } from "../../../shared/analysis/cases/likelyLevel.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { InputName, SensitivityTable } from "../../../shared/model/analyses.ts";
import { strongestInputs } from "../strongestInputs.ts";
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

/** In the order of the model where the output has no number to count from. */
function strongest(compiled: Compiled, output: SensitivityTable["output"]): readonly InputName[] {
  const found = strongestInputs(compiled, output);
  return found.length === 0 ? inputsBehind(compiled, output.line) : found.map(({ input }) => input);
}
