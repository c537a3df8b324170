import { firstOutput } from "../../../shared/analysis/cases/firstChoices.ts";
import { likelyLevel } from "../../../shared/analysis/cases/likelyLevel.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { CellName, GoalSeek, InputName } from "../../../shared/model/analyses.ts";
import { isCalculation } from "../../../shared/model/lines.ts";
import { strongestInputs } from "../strongestInputs.ts";

/** The first figure of the headline against what the model holds it against, by the input that moves it most; by the first input where none does. */
export function firstSolve(compiled: Compiled, named: { readonly name: string; readonly label: string }): GoalSeek {
  const goal = firstOutput(compiled);
  return {
    ...named,
    kind: "solve",
    change: strongestInput(compiled, goal) ?? { line: firstInput(compiled) ?? "" },
    goal,
    level: likelyLevel(compiled, goal) ?? { value: 0 },
  };
}

/** Its name; undefined where the model has none. */
export const firstInput = ({ lines }: Compiled): string | undefined =>
  [...lines.values()].find(({ line }) => !isCalculation(line))?.line.name;

/** Of those behind a figure, `but` aside; undefined where it has none. */
export const strongestInput = (compiled: Compiled, goal: CellName, but?: InputName): InputName | undefined =>
  strongestInputs(compiled, goal).find(({ input }) => input.line !== but?.line)?.input;
