import type { Compiled } from "../../engine/compile.ts";
import type { GoalSeek } from "../../model/analyses.ts";
import { baseName } from "../../model/edits/newName.ts";
import type { Goal } from "./goal.ts";
import type { Solving } from "./solving.ts";
import { unknownOf } from "./unknown.ts";
import { unknownCases } from "./unknownCases.ts";
import { varies } from "./varies.ts";

/** Names of the other scenarios, the base as `base`, under which the goal is another at another place of the input's range. */
export function* scenariosThatMove(
  compiled: Compiled,
  shown: string | null,
  { change, between }: GoalSeek,
  goal: Goal,
): Solving<readonly string[]> {
  const moving: string[] = [];
  const others = [null, ...compiled.document.scenarios.map(({ name }) => name)].filter((name) => name !== shown);
  for (const scenario of others) {
    const unknown = unknownOf(compiled, scenario, change, between);
    if (!unknown.ok) continue;
    const { low, high, today } = unknown.value;
    const cases = unknownCases(compiled, scenario, [unknown.value], [Float64Array.of(low, today, high)]);
    const { goal: values } = goal.read(yield { cases, outputs: goal.outputs, scenario, share: [1, 1] });
    if (varies(values)) moving.push(scenario ?? baseName);
  }
  return moving;
}
