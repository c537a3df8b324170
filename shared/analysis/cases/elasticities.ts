/** By how many percent an output moves where an input moves by one. */
import type { Compiled } from "../../engine/compile.ts";
import { type CaseColumn, type OutputCell, runCases } from "../../engine/run.ts";
import type { InputName } from "../../model/analyses.ts";
import { movedColumns } from "./moves.ts";

/** Of each input: small against what bends, large against rounding. */
const step = 0.01;

/**
 * One elasticity an input, at what the scenario has: `(f(1.01 x) − f(0.99 x)) / (0.02 f(x))`, the central difference.
 * An input that stands for many cells is scaled as a whole. NaN where the output has no number or is 0, and where an
 * input has no value. Cost: two cases an input.
 */
export function elasticities(
  compiled: Compiled,
  scenario: string | null,
  output: OutputCell,
  inputs: readonly InputName[],
): readonly number[] {
  const caseCount = 2 * inputs.length + 1; // the last moves nothing
  const columns = inputs.map((input, index): readonly CaseColumn[] => {
    const factors = new Float64Array(caseCount).fill(1);
    factors.set([1 - step, 1 + step], 2 * index);
    const moved = movedColumns(compiled, scenario, input, "scale", factors);
    return moved.ok ? moved.value : [];
  });
  const [values] = runCases(compiled, { caseCount, columns: columns.flat() }, [output], { scenario });
  const base = values!.at(-1)!;
  return inputs.map((_, index) =>
    base === 0 || columns[index]!.length === 0
      ? Number.NaN
      : (values![2 * index + 1]! - values![2 * index]!) / (2 * step * base),
  );
}
