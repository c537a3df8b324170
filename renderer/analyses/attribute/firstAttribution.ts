import { firstOutput } from "../../../shared/analysis/cases/firstChoices.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { Attribution } from "../../../shared/model/analyses.ts";

/** From the base to the last scenario: where a story ends. */
export function firstAttribution(
  compiled: Compiled,
  named: { readonly name: string; readonly label: string },
): Attribution {
  const last = compiled.document.scenarios.at(-1);
  return {
    ...named,
    kind: "attribution",
    output: firstOutput(compiled),
    ...(last !== undefined && { to: last.name }),
    groups: [],
    method: "shapley",
  };
}
