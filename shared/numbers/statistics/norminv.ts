import erfcinv from "@stdlib/math-base-special-erfcinv";

/**
 * The value a normal variable stays below with probability p; the inverse of normcdf, as Excel's NORM.INV.
 *
 *     norminv = mean - sd * sqrt(2) * erfcinv(2 * p)
 *
 * The result is in the unit of `mean` and `sd`, which are those of the standard
 * normal unless given; p is a fraction.
 * NaN where there is no answer: p not between 0 and 1 (both excluded), sd not above 0.
 * norminv(0.975) = 1.96, to three digits.
 */
export function norminv(p: number, mean = 0, sd = 1): number {
  return p > 0 && p < 1 && sd > 0 ? mean - sd * Math.SQRT2 * erfcinv(2 * p) : NaN;
}
