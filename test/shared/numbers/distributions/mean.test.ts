import { describe, expect, test } from "vitest";
import type { Distribution } from "../../../../shared/numbers/distributions/distribution.ts";
import { lawOf } from "../../../../shared/numbers/distributions/law.ts";
import { meanOf } from "../../../../shared/numbers/distributions/mean.ts";
import { truncated } from "../../../../shared/numbers/distributions/truncated.ts";

const mean = (distribution: Distribution) => meanOf(lawOf(distribution), distribution);

/** Each mean is the closed form of its kind; the integral is good to nine digits where the quantile is smooth. */
describe("the mean of a distribution", () => {
  test.each<[Distribution, number]>([
    [{ kind: "normal", mean: 3, sd: 2 }, 3],
    [{ kind: "normalBetween", p10: 1, p90: 4 }, 2.5],
    [{ kind: "lognormal", mean: 5, sd: 4 }, 5],
    [{ kind: "uniform", low: -1, high: 5 }, 2],
    [{ kind: "beta", alpha: 2, beta: 6 }, 2 / 8],
    [{ kind: "pert", low: 0, mode: 1, high: 8 }, (0 + 4 * 1 + 8) / 6],
    [{ kind: "student", degrees: 5, location: 7, scale: 2 }, 7],
  ])("of %j is %d", (distribution, expected) => {
    expect(mean(distribution)).toBeCloseTo(expected, 7);
  });

  test("of a triangular one is a third of its three, to the kink of its quantile", () => {
    expect(mean({ kind: "triangular", low: 0, mode: 1, high: 5 })).toBeCloseTo(2, 5);
  });

  test("of three percentiles is P50 and half of the skew's coefficient", () => {
    // Keelin's a3, with r = (3 - 1) / (8 - 1): (1 - 2r)(p90 - p10) / (0.8 ln 9); the mean of (u - 1/2) logit u is 1/2.
    const skew = ((1 - (2 * 2) / 7) * 7) / (0.8 * Math.log(9));
    expect(mean({ kind: "percentiles", p10: 1, p50: 3, p90: 8 })).toBeCloseTo(3 + skew / 2, 7);
  });

  test("of a discrete one is the sum of its values by their weights", () => {
    expect(mean({ kind: "discrete", values: [10, 0, 10], weights: [1, 3, 2] })).toBeCloseTo(5, 12);
  });

  test("of Student's t with one degree of freedom there is none", () => {
    expect(mean({ kind: "student", degrees: 1, location: 0, scale: 1 })).toBeNaN();
  });

  test("of a normal cut at its mean is the half-normal's", () => {
    const whole: Distribution = { kind: "normal", mean: 0, sd: 1 };
    expect(meanOf(truncated(lawOf(whole), 0, Number.POSITIVE_INFINITY), whole)).toBeCloseTo(Math.sqrt(2 / Math.PI), 6);
  });
});
