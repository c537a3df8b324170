/** Which inputs move an output most: where a person who has said nothing yet may begin. */

import { outputCell } from "../../../shared/analysis/cases/cells.ts";
import { inputsBehind } from "../../../shared/analysis/cases/firstChoices.ts";
import { movedColumns } from "../../../shared/analysis/cases/moves.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import { type CaseColumn, runCases } from "../../../shared/engine/run.ts";
import type { CellName, InputName } from "../../../shared/model/analyses.ts";

/** Asked on the page's own thread: no more than are done within a frame or two. */
const mostTried = 60;
const step = 0.01;

export interface Mattering {
  readonly line: string;
  /** Percent of the output for one percent of the input, at the base. */
  readonly elasticity: number;
}

/** At most `count`, the strongest first; those with no effect are left out. */
export function matteringInputs(compiled: Compiled, output: CellName, count: number): readonly Mattering[] {
  const cell = outputCell(compiled, output);
  if (!cell.ok) return [];
  const tried = inputsBehind(compiled, output.line).slice(0, mostTried);
  const caseCount = tried.length + 1; // the first is the base
  const columns = tried.flatMap((input, index) => columnsOf(compiled, input, index + 1, caseCount));
  const [values] = runCases(compiled, { caseCount, columns }, [cell.value], { scenario: null });
  const base = values![0]!;
  return tried
    .map(({ line }, index) => ({ line, elasticity: (values![index + 1]! / base - 1) / step }))
    .filter(({ elasticity }) => Number.isFinite(elasticity) && Math.abs(elasticity) > 1e-9)
    .sort((a, b) => Math.abs(b.elasticity) - Math.abs(a.elasticity))
    .slice(0, count);
}

function columnsOf(compiled: Compiled, input: InputName, at: number, caseCount: number): readonly CaseColumn[] {
  const factors = new Float64Array(caseCount).fill(1);
  factors[at] = 1 + step;
  const moved = movedColumns(compiled, null, input, "scale", factors);
  return moved.ok ? moved.value : [];
}
