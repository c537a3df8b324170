import { normcdf } from "../statistics/normcdf.ts";
import { normpdf } from "../statistics/normpdf.ts";
import type { Distribution, Law } from "./distribution.ts";

/** Beyond these standard deviations a uniform is no longer told from 0 or 1. */
const reach = 8;
const steps = 4_000;

/**
 * Mean of the draws of a distribution, NaN where it has none. `law` is its own, or cut.
 *
 * The integral of the quantile, over a normal's z in place of u, where the
 * trapezoid rule converges faster than any power of its step (L. N. Trefethen
 * and J. A. C. Weideman, "The exponentially convergent trapezoidal rule", SIAM
 * Review 56(3), 2014); of a discrete one the sum over its values.
 */
export function meanOf(law: Law, distribution: Distribution): number {
  if (distribution.kind === "discrete") return meanOfValues(law, distribution.values);
  if (distribution.kind === "student" && distribution.degrees <= 1) return Number.NaN;
  const step = (2 * reach) / steps;
  let sum = 0;
  let whole = 0;
  for (let index = 0; index <= steps; index++) {
    const z = -reach + index * step;
    const weight = normpdf(z);
    sum += weight * law.quantile(normcdf(z));
    whole += weight;
  }
  return sum / whole;
}

function meanOfValues({ cdf }: Law, values: readonly number[]): number {
  let sum = 0;
  let below = 0;
  for (const value of [...new Set(values)].sort((a, b) => a - b)) {
    const upTo = cdf(value);
    sum += value * (upTo - below);
    below = upTo;
  }
  return sum;
}
