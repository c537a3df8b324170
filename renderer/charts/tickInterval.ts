import type { Extent } from "./steadyExtent.ts";

/**
 * How far apart the labels of a scale stand so that both of its ends have one, and none is nearer to an end than to its
 * neighbour; of the round steps the one that makes about `count` stretches. Undefined where no round step does.
 */
export function tickInterval({ min, max }: Extent, count: number): number | undefined {
  const power = 10 ** Math.floor(Math.log10((max - min) / count));
  const farness = (step: number) => Math.abs(Math.log((max - min) / step / count));
  return roundSteps
    .map((times) => times * power)
    .filter((step) => isWhole(min / step) && isWhole(max / step) && farness(step) <= Math.LN2)
    .sort((a, b) => farness(a) - farness(b))[0];
}

const roundSteps = [1, 2, 2.5, 4, 5, 10, 20];

/** Ends of a scale are rounded products. */
const isWhole = (ratio: number): boolean => Math.abs(ratio - Math.round(ratio)) < 1e-6;
