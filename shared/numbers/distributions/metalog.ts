/**
 * The metalog distribution through three percentiles: P10, P50 and P90, as people
 * state what they believe. Its quantile is closed; skewed triplets need no fitting.
 *
 * Source: T. Keelin, "The metalog distributions", Decision Analysis 13(4), 2016, the unbounded
 * symmetric-percentile triplet (SPT) with three terms.
 */
import type { Law } from "./distribution.ts";

const logit90 = Math.log(0.9 / 0.1);
/** Beyond this skew no three-term metalog has a density: (P50 - P10) / (P90 - P10) lies between it and 1 minus it. */
export const leastShare = 0.5 * (1 - 1.66711 * (0.5 - 0.1));

/** NaN from both functions where the three do not rise, or are more skewed than the family goes. */
export function metalog(p10: number, p50: number, p90: number): Law {
  const share = (p50 - p10) / (p90 - p10);
  const isFeasible = share > leastShare && share < 1 - leastShare;
  const spread = (0.5 / logit90) * (p90 - p10);
  const skew = ((1 - 2 * share) * (p90 - p10)) / (0.8 * logit90);
  const quantile = (u: number) => {
    if (!isFeasible) return Number.NaN;
    const logit = Math.log(u / (1 - u));
    return p50 + spread * logit + skew * (u - 0.5) * logit;
  };
  return { quantile, cdf: (x) => (isFeasible ? undone(quantile, x) : Number.NaN) };
}

/** Where a rising function reaches x, by halving: to the last bit, as a double between 0 and 1 has no more than these. */
function undone(quantile: (u: number) => number, x: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 1100; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (quantile(middle) < x) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
