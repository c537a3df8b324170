import { describe, expect, test } from "vitest";
import type { Distribution } from "../../../../shared/numbers/distributions/distribution.ts";
import { lawOf } from "../../../../shared/numbers/distributions/law.ts";
import { orderedOf } from "../../../../shared/numbers/statistics/ordered.ts";
import { correlationOfRanks } from "../../../../shared/numbers/statistics/rankCorrelation.ts";
import { quantiles } from "../../../reference/quantiles.ts";
import { drawn, samplings } from "./planning.ts";

const ranksOf = (values: Float64Array) => orderedOf(values).ranks;

const trials = 20_000;

/** The largest difference between a sample's distribution and another, after Kolmogorov and Smirnov. */
function distance(sample: Float64Array, cdf: (x: number) => number): number {
  const sorted = sample.toSorted();
  return sorted.reduce((most, x, index) => {
    const share = cdf(x);
    return Math.max(most, share - index / sorted.length, (index + 1) / sorted.length - share);
  }, 0);
}

/** Passed by one right sample in a thousand: 1.9495 over the root of its size. */
const critical = 1.9495 / Math.sqrt(trials);

const continuous: readonly Distribution[] = [
  ...quantiles.map(([distribution]) => distribution),
  { kind: "percentiles", p10: 1, p50: 2, p90: 5 },
];

describe.each(samplings)("%s draws", (sampling) => {
  test.each(continuous)("are of %j by Kolmogorov and Smirnov, at one in a thousand", (distribution) => {
    const [sample] = drawn({ distributions: [distribution], sampling, trials, seed: 11 });
    expect(distance(sample!, lawOf(distribution).cdf)).toBeLessThan(critical);
  });

  test("have each value of a discrete distribution as often as its weight says, within 3.3 standard errors", () => {
    const distribution: Distribution = { kind: "discrete", values: [1, 2, 5], weights: [0.2, 0.5, 0.3] };
    const [sample] = drawn({ distributions: [distribution], sampling, trials, seed: 11 });
    for (const [index, weight] of distribution.weights.entries()) {
      const share = sample!.filter((value) => value === distribution.values[index]).length / trials;
      expect(Math.abs(share - weight)).toBeLessThan(3.3 * Math.sqrt((weight * (1 - weight)) / trials));
    }
  });

  test("of correlated inputs have the rank correlations that were stated, within 3.3 standard errors, and their own distributions", () => {
    const ranks = [
      [1, 0.6, -0.3],
      [0.6, 1, 0.2],
      [-0.3, 0.2, 1],
    ];
    const distributions: readonly Distribution[] = [
      { kind: "lognormal", mean: 100, sd: 90 },
      { kind: "beta", alpha: 0.5, beta: 0.8 },
      { kind: "student", degrees: 4, location: 1, scale: 2 },
    ];
    const columns = drawn({ distributions, sampling, trials, seed: 5, ranks });
    for (const [a, row] of ranks.entries()) {
      expect(distance(columns[a]!, lawOf(distributions[a]!).cdf)).toBeLessThan(critical);
      for (const [b, stated] of row.slice(0, a).entries()) {
        const found = correlationOfRanks(ranksOf(columns[a]!), ranksOf(columns[b]!));
        // Spearman's r has a standard error of at most 1 / sqrt(n)
        expect(Math.abs(found - stated)).toBeLessThan(3.3 / Math.sqrt(trials));
      }
    }
  });

  test("of a correlated input more leave those before it as they were, to the bit", () => {
    const distributions: readonly Distribution[] = [
      { kind: "normal", mean: 0, sd: 1 },
      { kind: "uniform", low: 0, high: 1 },
      { kind: "pert", low: 0, mode: 1, high: 5 },
    ];
    const ranks = [
      [1, 0.5, 0.7],
      [0.5, 1, 0.4],
      [0.7, 0.4, 1],
    ];
    const three = drawn({ distributions, sampling, trials: 500, ranks });
    const two = drawn({
      distributions: distributions.slice(0, 2),
      sampling,
      trials: 500,
      ranks: ranks.slice(0, 2).map((row) => row.slice(0, 2)),
    });
    expect(three.slice(0, 2)).toEqual(two);
    expect(drawn({ distributions, sampling, trials: 500 })[0]).toEqual(two[0]);
  });
});

test("the test of distributions is sharp enough: a standard deviation a tenth off is found out", () => {
  const [sample] = drawn({
    distributions: [{ kind: "normal", mean: 0, sd: 1.1 }],
    sampling: "random",
    trials,
    seed: 11,
  });
  expect(distance(sample!, lawOf({ kind: "normal", mean: 0, sd: 1 }).cdf)).toBeGreaterThan(critical);
});

test("with Latin hypercube sampling each input has one trial in each stratum, correlated or not", () => {
  const uniform: Distribution = { kind: "uniform", low: 0, high: 1 };
  const ranks = [
    [1, 0.8, 0],
    [0.8, 1, 0],
    [0, 0, 1],
  ];
  for (const column of drawn({ distributions: [uniform, uniform, uniform], sampling: "latin", trials: 1_000, ranks })) {
    const hit = Array.from(column, (u) => Math.floor(u * 1_000)).sort((a, b) => a - b);
    expect(hit).toEqual(Array.from({ length: 1_000 }, (_, index) => index));
  }
});

test("two inputs that go wholly together have one order, wholly apart the opposite", () => {
  const uniform: Distribution = { kind: "uniform", low: 0, high: 1 };
  for (const sampling of samplings)
    for (const rank of [1, -1]) {
      const [a, b] = drawn({
        distributions: [uniform, { kind: "lognormal", mean: 1, sd: 1 }],
        sampling,
        trials: 400,
        ranks: [
          [1, rank],
          [rank, 1],
        ],
      });
      expect(correlationOfRanks(ranksOf(a!), ranksOf(b!))).toBeCloseTo(rank, 12);
    }
});
