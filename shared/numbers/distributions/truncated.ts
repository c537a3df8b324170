import type { Law } from "./distribution.ts";

/**
 * The law cut to what lies from `low` to `high`, both included, and scaled up: draws are not moved
 * to an edge. NaN where nothing of it lies between them.
 */
export function truncated({ quantile, cdf, within }: Law, low: number, high: number): Law {
  if (within !== undefined) return within(low, high);
  const from = low === Number.NEGATIVE_INFINITY ? 0 : cdf(low);
  const to = high === Number.POSITIVE_INFINITY ? 1 : cdf(high);
  if (!(to > from)) return { quantile: () => Number.NaN, cdf: () => Number.NaN };
  return {
    // The edges hold against the last bit of rounding on the way through the cdf and back.
    quantile: (u) => Math.min(high, Math.max(low, quantile(from + u * (to - from)))),
    cdf: (x) => Math.min(1, Math.max(0, (cdf(x) - from) / (to - from))),
  };
}
