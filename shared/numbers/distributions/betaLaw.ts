/**
 * The beta distribution between 0 and 1. Its quantile takes some 25 µs by the
 * library, so it is tabulated: the logit of the quantile over the logit of the share
 * is smooth and runs straight into both tails, with slopes 1 / alpha and 1 / beta.
 */
import betaCdf from "@stdlib/stats-base-dists-beta-cdf";
import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import type { Law } from "./distribution.ts";
import { logistic, logit } from "./logit.ts";
import { tabulated } from "./tabulated.ts";

/** The quantile q is within 1e-11 × q (1 - q) of the library's (see tabulated.ts). */
export function betaLaw(alpha: number, beta: number): Law {
  // From the nearer end, where the quantile keeps its digits.
  const quantileOfLogit = tabulated(`beta ${alpha} ${beta}`, (s) =>
    s <= 0 ? logit(betaQuantile(logistic(s), alpha, beta)) : -logit(betaQuantile(logistic(-s), beta, alpha)),
  );
  return { quantile: (u) => logistic(quantileOfLogit(logit(u))), cdf: (x) => betaCdf(x, alpha, beta) };
}
