/**
 * Density of a normal variable at x, per unit of x; as Excel's NORM.DIST with cumulative FALSE.
 *
 *     normpdf = exp(-((x - mean) / sd)^2 / 2) / (sd * sqrt(2 * pi))
 *
 * `mean` and `sd` are in the unit of x and are those of the standard normal unless given.
 * NaN where there is no answer: sd not above 0.
 * normpdf(0) = 0.3989, the top of the bell.
 */
export function normpdf(x: number, mean = 0, sd = 1): number {
  if (!(sd > 0)) return NaN;
  const z = (x - mean) / sd;
  return Math.exp((-z * z) / 2) / (sd * Math.sqrt(2 * Math.PI));
}
