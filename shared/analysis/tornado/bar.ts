/** What one input does to the output, from the outputs of its cases. */
import type { MovedInput } from "../cases/oneAtATime.ts";
import { type Swing, stepsOfSwing } from "./swings.ts";
import type { Bar } from "./tornadoReport.ts";

/** A thousandth of a percent: the square of it is what a bend adds, and the rounding of an output over it is no more. */
export const elasticityStep = 1e-5;

/** Down and up by the step, after the steps of the swing. */
export function elasticityMove({ line, cells }: Swing): MovedInput {
  const moved = (own: number) => Float64Array.of(own * (1 - elasticityStep), own * (1 + elasticityStep));
  return { line, caseCount: 2, cells: cells.map((cell) => ({ ...cell, values: moved(cell.own) })) };
}

export const outputsABar = stepsOfSwing + 2;

/** `outputs`: from low to high, then those of the elasticity. `today`: as the model stands. */
export function barOf({ input, from, cells }: Swing, outputs: Float64Array, today: number): Bar {
  const steps = outputs.slice(0, stepsOfSwing);
  const [down, up] = outputs.subarray(stepsOfSwing);
  const numbers = steps.filter(Number.isFinite);
  const isZero = cells.every(({ own }) => own === 0);
  return {
    input,
    from,
    low: oneNumber(cells.map(({ values }) => values[0]!)),
    high: oneNumber(cells.map(({ values }) => values[stepsOfSwing - 1]!)),
    lowOutput: steps[0]!,
    highOutput: steps[stepsOfSwing - 1]!,
    least: numbers.reduce((a, b) => Math.min(a, b), today),
    most: numbers.reduce((a, b) => Math.max(a, b), today),
    isMonotone: isMonotone(steps),
    elasticity: isZero || today === 0 ? Number.NaN : (up! - down!) / (2 * elasticityStep * today),
    isZero,
  };
}

const oneNumber = (values: readonly number[]): number | null =>
  values.every((value) => value === values[0]) ? values[0]! : null;

/** Of what is computed in two ways this share is rounding. */
const rounding = 1e-11;

/** The output is the same wherever the input was moved to. One without a number somewhere is not still: it broke something. */
export const isStill = ({ least, most, lowOutput, highOutput }: Bar, today: number): boolean =>
  most - least <= rounding * Math.abs(today) && Number.isFinite(lowOutput) && Number.isFinite(highOutput);

/** A step without a number leaves a gap, over which nothing is known. */
function isMonotone(steps: Float64Array): boolean {
  const size = steps.reduce((most, value) => (Number.isNaN(value) ? most : Math.max(most, Math.abs(value))), 0);
  const signs = new Set<number>();
  for (let index = 1; index < steps.length; index++) {
    const rise = steps[index]! - steps[index - 1]!;
    if (Math.abs(rise) > rounding * size) signs.add(Math.sign(rise));
  }
  return signs.size <= 1;
}
