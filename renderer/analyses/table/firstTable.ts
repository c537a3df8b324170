import { firstOutput, inputsBehind } from "../../../shared/analysis/cases/firstChoices.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { SensitivityTable } from "../../../shared/model/analyses.ts";

/** Over the first two inputs of the output, half down to half up. */
export function firstTable(
  compiled: Compiled,
  named: { readonly name: string; readonly label: string },
): SensitivityTable {
  const output = firstOutput(compiled);
  const inputs = inputsBehind(compiled, output.line).slice(0, 2);
  return {
    ...named,
    kind: "table",
    output,
    axes: inputs.map((input) => ({ input, how: "scale", steps: { from: 0.5, to: 1.5, count: 11 } })),
  };
}
