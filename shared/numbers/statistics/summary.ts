/** What a sample is like, in a few numbers. */
import { percentile } from "./percentile.ts";

export interface Summary {
  /** How many numbers it has; what is NaN was left out. */
  readonly count: number;
  readonly mean: number;
  /** Of the sample, over count - 1; NaN for fewer than two. */
  readonly sd: number;
  /**
   * Of the mean: sd / sqrt(count), as for independent draws. Stratified and low-discrepancy
   * draws come closer than it says.
   */
  readonly se: number;
  readonly least: number;
  readonly greatest: number;
  readonly p5: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
}

/** Of numbers in rising order, none NaN; of no numbers all is NaN. */
export function summaryOf(sorted: Float64Array): Summary {
  const { mean, sd, se } = momentsOf(sorted);
  const at = (share: number) => percentile(sorted, share);
  return {
    count: sorted.length,
    mean,
    sd,
    se,
    least: at(0),
    greatest: at(1),
    p5: at(0.05),
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p95: at(0.95),
  };
}

type Moments = Pick<Summary, "mean" | "sd" | "se">;

/** Of numbers in any order, none NaN; of none all is NaN. Infinite only where the result itself is past the largest number. */
export function momentsOf(values: Float64Array): Moments {
  const moments = momentsAsTheyAre(values);
  if (Number.isFinite(moments.sd) || values.length < 2) return moments;
  const { mean, sd, se } = momentsAsTheyAre(values.map((value) => value * shrinking));
  return { mean: mean / shrinking, sd: sd / shrinking, se: se / shrinking };
}

/** Where a sum or a square is past the largest number. A power of two, so that no digit is lost; a million such squares fit. */
const shrinking = 2 ** -540;

/**
 * In two passes: the second over differences from the mean, which keeps the digits of a small spread about a large mean.
 * The first is over differences from the first number: the mean of numbers that are all one is that number, to the bit.
 */
function momentsAsTheyAre(values: Float64Array): Moments {
  const count = values.length;
  const origin = values[0] ?? Number.NaN;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i]! - origin;
  const mean = origin + sum / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (values[i]! - mean) * (values[i]! - mean);
  const sd = count < 2 ? Number.NaN : Math.sqrt(squares / (count - 1));
  return { mean, sd, se: sd / Math.sqrt(count) };
}
