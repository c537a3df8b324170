import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";
import { describe, expect, test } from "vitest";
import type { Distribution } from "../../../../shared/numbers/distributions/distribution.ts";
import { lawOf } from "../../../../shared/numbers/distributions/law.ts";
import { quantiles, shares } from "../../../reference/quantiles.ts";
import { expectClose } from "../expectClose.ts";

/** Eleven digits: what a tabulated quantile promises (see tabulated.ts), and less than any other loses. */
const ofSpread = 2e-11;

test.each(quantiles)("%j has SciPy's quantiles, and its cdf leads back", (distribution, expected) => {
  const { quantile, cdf } = lawOf(distribution);
  const spread = Math.abs(expected[5]! - expected[3]!);
  for (const [index, share] of shares.entries()) {
    const value = quantile(share);
    const size = Math.max(spread, Math.abs(expected[index]!));
    expect(Math.abs(value - expected[index]!), `at ${share}`).toBeLessThanOrEqual(ofSpread * size);
    // where a cdf is 1 less something it keeps the digits of a double below 1, not those of a small share
    expect(Math.abs(cdf(expected[index]!) - share)).toBeLessThanOrEqual(1e-8 * share + 2 ** -52);
  }
});

describe("tabulated quantiles stay within their bound of the library's", () => {
  /** Shares from 1e-13 up to 0.5, evenly in their logit, and their complements. */
  const tails = Array.from({ length: 1_500 }, (_, i) => 1 / (1 + Math.exp(30 * ((i * 0.6180339887498949) % 1))));

  test.each([
    [2, 4],
    [1, 5],
    [3, 3],
    [0.5, 0.5],
    [0.1, 3],
    [40, 2],
    [1_000, 1_500],
    [0.02, 0.05], // too sharp a bend for a polynomial: asked of the library
  ])("beta(%d, %d)", (alpha, beta) => {
    const { quantile } = lawOf({ kind: "beta", alpha, beta });
    for (const share of tails) {
      const exact = betaQuantile(share, alpha, beta);
      // 1e-11 by the table, and 1e-13 that the logit and back lose of a quantile as small as 1e-300
      expect(Math.abs(quantile(share) - exact)).toBeLessThanOrEqual(1.01e-11 * exact * (1 - exact) + 1e-300);
    }
  });

  test.each([0.5, 1, 2, 4, 30, 500])("Student's t with %d degrees, both sides", (degrees) => {
    const { quantile } = lawOf({ kind: "student", degrees, location: 0, scale: 1 });
    for (const share of tails) {
      const exact = tQuantile(share, degrees);
      expect(Math.abs(quantile(share) - exact)).toBeLessThanOrEqual(1.3e-11 * Math.hypot(1, exact));
      if (share > 1e-3)
        expect(Math.abs(quantile(1 - share) + exact)).toBeLessThanOrEqual(1.3e-11 * Math.hypot(1, exact));
    }
  });
});

test("a discrete one gives each value its share of the weights, whatever their order, and none to a weight of 0", () => {
  const { quantile, cdf } = lawOf({ kind: "discrete", values: [3, 1, 2, 9], weights: [1, 2, 1, 0] });
  expect([0.01, 0.49, 0.51, 0.74, 0.76, 1 - 2 ** -53].map(quantile)).toEqual([1, 1, 2, 2, 3, 3]);
  expect([0, 1, 1.5, 2, 3, 4, 9].map(cdf)).toEqual([0, 0.5, 0.5, 0.75, 1, 1, 1]);
});

test("three percentiles are met, and between them the quantile is Keelin's: 2.5 logits of spread at 2.5 of P10 to P90 each side", () => {
  const skewed = lawOf({ kind: "percentiles", p10: 1, p50: 2, p90: 5 });
  expect([0.1, 0.5, 0.9].map((share) => skewed.quantile(share))).toEqual([
    expect.closeTo(1, 12),
    2,
    expect.closeTo(5, 12),
  ]);
  // symmetric: a logistic, 0.5 + ln(3) / (2 ln 9) of the range at its upper quartile
  const even = lawOf({ kind: "percentiles", p10: -1, p50: 0, p90: 1 });
  expectClose(even.quantile(0.75), Math.log(3) / Math.log(9), 1e-14);
  for (const share of [1e-6, 0.3, 0.5, 0.99]) expectClose(skewed.cdf(skewed.quantile(share)), share, 1e-9);
});

test("percentiles as skewed as they may be still rise everywhere; a little more, and they would fall somewhere", () => {
  const shares = Array.from({ length: 9_999 }, (_, index) => (index + 1) / 10_000);
  const rises = ({ p50 }: { p50: number }) => {
    const skew = 1 - 2 * p50;
    // Keelin's three terms by themselves, over a range of 1 from P10 to P90
    const quantile = (u: number) =>
      (0.5 / Math.log(9) + (skew / (0.8 * Math.log(9))) * (u - 0.5)) * Math.log(u / (1 - u));
    return shares.every((u, at) => at === 0 || quantile(u) > quantile(shares[at - 1]!));
  };
  expect(rises({ p50: 0.168 })).toBe(true);
  expect(rises({ p50: 0.16 })).toBe(false);
  expect(lawOf({ kind: "percentiles", p10: 0, p50: 0.168, p90: 1 }).quantile(0.3)).not.toBeNaN();
  expect(lawOf({ kind: "percentiles", p10: 0, p50: 0.16, p90: 1 }).quantile(0.3)).toBeNaN();
});

test("the mean of a lognormal, of PERT and of a triangle is what was stated", () => {
  const meanOf = (distribution: Distribution) => {
    const { quantile } = lawOf(distribution);
    const steps = 200_000;
    let sum = 0;
    for (let i = 0; i < steps; i++) sum += quantile((i + 0.5) / steps);
    return sum / steps;
  };
  // the rule of midpoints cuts the tail beyond the last step: 1e-4 of a lognormal's mean
  expectClose(meanOf({ kind: "lognormal", mean: 100, sd: 40 }), 100, 1e-4);
  expectClose(meanOf({ kind: "pert", low: 2, mode: 4, high: 5 }), (2 + 16 + 5) / 6, 1e-7);
  expectClose(meanOf({ kind: "triangular", low: 20, mode: 30, high: 45 }), 95 / 3, 1e-7);
});
