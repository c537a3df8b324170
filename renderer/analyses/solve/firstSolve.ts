import { outputCell } from "../../../shared/analysis/cases/cells.ts";
import { elasticities } from "../../../shared/analysis/cases/elasticities.ts";
import { firstOutput, inputsBehind } from "../../../shared/analysis/cases/firstChoices.ts";
import { likelyLevel } from "../../../shared/analysis/cases/likelyLevel.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { CellName, GoalSeek, InputName } from "../../../shared/model/analyses.ts";

/** The first figure of the headline against what the model holds it against, by the input that moves it most. */
export function firstSolve(compiled: Compiled, named: { readonly name: string; readonly label: string }): GoalSeek {
  const goal = firstOutput(compiled);
  return {
    ...named,
    kind: "solve",
    change: strongestInput(compiled, goal) ?? { line: "" },
    goal,
    level: likelyLevel(compiled, goal) ?? { value: 0 },
  };
}

/** Of those behind a figure, `but` aside; undefined where it has none. */
export function strongestInput(compiled: Compiled, goal: CellName, but?: InputName): InputName | undefined {
  const cell = outputCell(compiled, goal);
  if (!cell.ok) return undefined;
  const inputs = inputsBehind(compiled, goal.line).filter(({ line }) => line !== but?.line);
  const sizes = elasticities(compiled, null, cell.value, inputs).map((each) => Math.abs(each) || 0);
  return inputs[sizes.indexOf(Math.max(...sizes))];
}
