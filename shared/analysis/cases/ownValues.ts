import type { Compiled } from "../../engine/compile.ts";
import { changesUnder, inputValues } from "../../engine/inputs.ts";
import { fromBase } from "../../formula/units.ts";
import type { InputName } from "../../model/analyses.ts";
import { type Result, succeed } from "../../result.ts";
import { inputCells } from "./cells.ts";
import type { AnalysisProblem } from "./problems.ts";

/** What stands in each cell of an input under a scenario, in the line's unit; NaN where nothing does. In the order of inputCells. */
export function ownValues(
  compiled: Compiled,
  scenario: string | null,
  input: InputName,
): Result<readonly number[], AnalysisProblem> {
  const found = inputCells(compiled, input);
  if (!found.ok) return found;
  const line = compiled.lines.get(input.line)!;
  const changes = changesUnder(compiled.document, scenario).get(input.line) ?? [];
  const { value } = inputValues(compiled.document, line, changes);
  const periods = value.length / line.memberKeys.length;
  return succeed(
    found.value.cells.map(({ member, period = 0 }) => fromBase(line.unit, value[member * periods + period]!)),
  );
}
