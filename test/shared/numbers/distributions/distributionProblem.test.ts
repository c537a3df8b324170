import { expect, test } from "vitest";
import type { Distribution } from "../../../../shared/numbers/distributions/distribution.ts";
import { distributionProblem } from "../../../../shared/numbers/distributions/distributionProblem.ts";
import { quantiles } from "../../../reference/quantiles.ts";

test("what SciPy has quantiles of has no problem", () => {
  expect(quantiles.flatMap(([distribution]) => distributionProblem(distribution) ?? [])).toEqual([]);
});

test.each<[Distribution, string]>([
  [{ kind: "normal", mean: 0, sd: 0 }, "standard deviation"],
  [{ kind: "normalBetween", p10: 2, p90: 2 }, "P10"],
  [{ kind: "lognormal", mean: 0, sd: 1 }, "mean"],
  [{ kind: "lognormal", mean: 1, sd: -1 }, "standard deviation"],
  [{ kind: "lognormalBetween", p10: 0, p90: 2 }, "P10"],
  [{ kind: "lognormalBetween", p10: 3, p90: 2 }, "P10"],
  [{ kind: "triangular", low: 1, mode: 1, high: 1 }, "low"],
  [{ kind: "triangular", low: 0, mode: 2, high: 1 }, "most likely"],
  [{ kind: "pert", low: 0, mode: -1, high: 1 }, "most likely"],
  [{ kind: "uniform", low: 1, high: 0 }, "low"],
  [{ kind: "beta", alpha: 0, beta: 1 }, "Alpha"],
  [{ kind: "beta", alpha: 1, beta: 1, low: 1, high: 1 }, "low"],
  [{ kind: "student", degrees: 0, location: 0, scale: 1 }, "degrees"],
  [{ kind: "student", degrees: 3, location: 0, scale: 0 }, "scale"],
  [{ kind: "discrete", values: [], weights: [] }, "weight"],
  [{ kind: "discrete", values: [1], weights: [1, 2] }, "weight"],
  [{ kind: "discrete", values: [1, 2], weights: [1, -1] }, "below 0"],
  [{ kind: "discrete", values: [1, 2], weights: [0, 0] }, "above 0"],
  [{ kind: "percentiles", p10: 1, p50: 1, p90: 2 }, "rise"],
  [{ kind: "percentiles", p10: 0, p50: 1, p90: 10 }, "skewed"],
])("%j says what is wrong with it", (distribution, word) => {
  expect(distributionProblem(distribution)).toContain(word);
});
