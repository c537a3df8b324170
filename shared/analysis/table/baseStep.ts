import type { Compiled } from "../../engine/compile.ts";
import type { Axis } from "../../model/analyses.ts";
import { ownValues } from "../cases/ownValues.ts";

/**
 * Where an axis moves nothing, in steps from its first; between two steps a fraction. Null where it does not pass
 * there, and where the cells it sets have unlike values, so that no one step stands for them.
 */
export function baseStep(
  compiled: Compiled,
  scenario: string | null,
  { input, how }: Axis,
  steps: readonly number[],
): number | null {
  const unmoved = how === "scale" ? 1 : how === "add" ? 0 : ownNumber(compiled, scenario, input);
  if (unmoved === null) return null;
  return placeAmong(steps, unmoved);
}

/** Where a value stands among steps, in steps from the first; null before the first and past the last. */
export function placeAmong(steps: readonly number[], value: number): number | null {
  const exact = steps.indexOf(value);
  if (exact !== -1) return exact;
  for (let index = 0; index + 1 < steps.length; index++) {
    const [from, to] = [steps[index]!, steps[index + 1]!];
    if ((from - value) * (to - value) <= 0 && from !== to) return snapped(index + (value - from) / (to - from));
  }
  return null;
}

/** A step that was computed misses the number that was typed by its rounding: a billionth of a step is none. */
const snapped = (place: number) => (Math.abs(place - Math.round(place)) < 1e-9 ? Math.round(place) : place);

/** The one number that all cells of an input have; null where they differ or have none. */
export function ownNumber(compiled: Compiled, scenario: string | null, input: Axis["input"]): number | null {
  const values = ownValues(compiled, scenario, input);
  if (!values.ok) return null;
  const numbers = new Set(values.value);
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined && !Number.isNaN(only) ? only : null;
}
