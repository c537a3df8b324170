import type { Compiled } from "../../engine/compile.ts";
import type { CaseTable } from "../../engine/run.ts";
import { invariant } from "../../invariant.ts";
import { movedInput, oneAtATime } from "../cases/oneAtATime.ts";
import type { Unknown } from "./unknown.ts";

/** Each input at its values, or times its factors, while the others stand as they do. An unknown has cells with values: see unknownOf. */
export function unknownCases(
  compiled: Compiled,
  scenario: string | null,
  unknowns: readonly Unknown[],
  values: readonly Float64Array[],
): CaseTable {
  const moves = unknowns.map(({ input, how }, index) => {
    const moved = movedInput(compiled, scenario, input, how, values[index]!);
    invariant(moved.ok, "an unknown was found in the model that it is looked for in");
    return moved.value;
  });
  return oneAtATime(moves);
}
