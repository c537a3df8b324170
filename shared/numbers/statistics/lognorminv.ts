import { norminv } from "./norminv.ts";

/**
 * The value a lognormal variable stays below with probability p, as Excel's LOGNORM.INV.
 *
 *     lognorminv = exp(norminv(p, mu, sigma))
 *
 * `mu` and `sigma` are mean and standard deviation of the variable's natural
 * logarithm, not of the variable; the median is exp(mu). p is a fraction.
 * NaN where there is no answer: p not between 0 and 1 (both excluded), sigma not above 0.
 * lognorminv(0.5, 0, 1) = 1.
 */
export function lognorminv(p: number, mu: number, sigma: number): number {
  return Math.exp(norminv(p, mu, sigma));
}
