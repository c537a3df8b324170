import erfc from "@stdlib/math-base-special-erfc";

/**
 * Probability that a normal variable is at most x, a fraction from 0 to 1; as Excel's NORM.DIST with cumulative TRUE.
 *
 *     normcdf = erfc((mean - x) / (sd * sqrt(2))) / 2
 *
 * `mean` and `sd` are in the unit of x and are those of the standard normal unless given.
 * Through erfc, which keeps its digits in the lower tail where 1 + erf would lose them.
 * NaN where there is no answer: sd not above 0.
 * normcdf(1.96) = 0.975, to four digits.
 */
export function normcdf(x: number, mean = 0, sd = 1): number {
  return sd > 0 ? erfc((mean - x) / (sd * Math.SQRT2)) / 2 : NaN;
}
