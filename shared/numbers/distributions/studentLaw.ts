/**
 * Student's t distribution. Its quantile takes some 10 µs by the library, so it is
 * tabulated: the inverse hyperbolic sine of the quantile over the logit of the share
 * is smooth, odd, and runs straight into both tails, with slope 1 / degrees.
 */
import tCdf from "@stdlib/stats-base-dists-t-cdf";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";
import type { Law } from "./distribution.ts";
import { logistic, logit } from "./logit.ts";
import { tabulated } from "./tabulated.ts";

/** The quantile q is within 1e-11 × sqrt(1 + q²) of the library's (see tabulated.ts). */
export function studentLaw(degrees: number): Law {
  // From the lower end on both sides, where the share keeps its digits.
  const quantileOfLogit = tabulated(
    `student ${degrees}`,
    (s) => -Math.sign(s) * Math.asinh(tQuantile(logistic(-Math.abs(s)), degrees)),
  );
  return { quantile: (u) => Math.sinh(quantileOfLogit(logit(u))), cdf: (x) => tCdf(x, degrees) };
}
