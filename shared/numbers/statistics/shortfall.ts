/**
 * What a loss comes to in the worst trials.
 *
 * Value at risk at a level: the loss that is not passed in that share of trials, as a percentile (see percentile.ts).
 * Expected shortfall: the mean over the worst 1 - level of the trials, the last of them counted in part,
 * so that the two levels around it join smoothly.
 *
 * Source: C. Acerbi, D. Tasche, "On the coherence of expected shortfall", Journal of Banking & Finance 26(7), 2002.
 */
import { percentile } from "./percentile.ts";

/** `sorted`: losses in rising order, a loss above 0, none NaN; NaN where there are none. */
export const valueAtRisk = (sorted: Float64Array, level: number): number => percentile(sorted, level);

export function expectedShortfall(sorted: Float64Array, level: number): number {
  const share = (1 - level) * sorted.length;
  if (!(share > 0)) return Number.NaN;
  let [left, sum] = [share, 0];
  for (let at = sorted.length - 1; at >= 0 && left > 0; at--) {
    sum += Math.min(1, left) * sorted[at]!;
    left -= 1;
  }
  return sum / share;
}
