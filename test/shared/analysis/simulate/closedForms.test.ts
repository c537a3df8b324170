/** Simulations of what has an answer in closed form. Errors are in standard errors: 3.3 are passed once in a thousand. */
import { describe, expect, test } from "vitest";
import { normcdf } from "../../../../shared/numbers/statistics/normcdf.ts";
import { documentOf } from "../../../helpers/documents.ts";
import { samplings } from "../draws/planning.ts";
import { simulate } from "./simulating.ts";

const most = 3.3;

describe.each(samplings)("by %s draws", (sampling) => {
  test("a sum of three normals is normal: mean 60, standard deviation 13", () => {
    const document = documentOf({
      periods: 1,
      lines: [
        { name: "a", values: 0, uncertainty: { distribution: { kind: "normal", mean: 10, sd: 3 }, stream: 1 } },
        { name: "b", values: 0, uncertainty: { distribution: { kind: "normal", mean: 20, sd: 4 }, stream: 2 } },
        { name: "c", values: 0, uncertainty: { distribution: { kind: "normal", mean: 30, sd: 12 }, stream: 3 } },
        { name: "out", formula: "a + b + c" },
      ],
    });
    const { summary } = simulate(document, { sampling }).outputs[0]!;
    expect(Math.abs(summary.mean - 60)).toBeLessThan(most * summary.se);
    // of a normal's standard deviation: sd / sqrt(2 n)
    expect(Math.abs(summary.sd - 13)).toBeLessThan((most * 13) / Math.sqrt(2 * summary.count));
    // of a percentile: sqrt(p (1 - p) / n) over the density there, which is 0.1031 / sd at P5 and P95
    const ofTail = (Math.sqrt(0.05 * 0.95) / 0.1031) * (13 / Math.sqrt(summary.count));
    expect(Math.abs(summary.p95 - (60 + 1.6448536 * 13))).toBeLessThan(most * ofTail);
    expect(Math.abs(summary.p5 - (60 - 1.6448536 * 13))).toBeLessThan(most * ofTail);
  });

  test("correlated normals add up to a variance of 25 + 9 + 2 × 15 r, r = 2 sin(π 0.5 / 6)", () => {
    const document = {
      ...documentOf({
        periods: 1,
        lines: [
          { name: "a", values: 0, uncertainty: { distribution: { kind: "normal", mean: 0, sd: 5 }, stream: 4 } },
          { name: "b", values: 0, uncertainty: { distribution: { kind: "normal", mean: 0, sd: 3 }, stream: 2 } },
          { name: "out", formula: "a + b" },
        ],
      }),
      correlations: [{ between: ["a", "b"] as const, rank: 0.5 }],
    };
    const { summary } = simulate(document, { sampling }).outputs[0]!;
    const sd = Math.sqrt(34 + 30 * 2 * Math.sin((Math.PI * 0.5) / 6));
    expect(Math.abs(summary.sd - sd)).toBeLessThan((most * sd) / Math.sqrt(2 * summary.count));
  });

  test("a product of lognormals is lognormal: its mean is theirs multiplied, its log has the sum of their variances", () => {
    const document = documentOf({
      periods: 1,
      lines: [
        { name: "a", values: 1, uncertainty: { distribution: { kind: "lognormal", mean: 2, sd: 0.5 }, stream: 1 } },
        { name: "b", values: 1, uncertainty: { distribution: { kind: "lognormal", mean: 5, sd: 2 }, stream: 2 } },
        { name: "out", formula: "a * b" },
        { name: "exponent", formula: "ln(out)" },
      ],
    });
    const [product, log] = simulate(document, { sampling, outputs: [{ line: "out" }, { line: "exponent" }] }).outputs;
    expect(Math.abs(product!.summary.mean - 10)).toBeLessThan(most * product!.summary.se);
    const sd = Math.sqrt(Math.log1p(0.25 ** 2) + Math.log1p(0.4 ** 2));
    expect(Math.abs(log!.summary.sd - sd)).toBeLessThan((most * sd) / Math.sqrt(2 * log!.summary.count));
  });

  test("a call on a share is worth what Black and Scholes say", () => {
    // J. Hull, "Options, Futures, and Other Derivatives": 42 today, struck at 40, half a year, 10 %, volatility 20 %: 4.76
    const [spot, strike, rate, volatility, years] = [42, 40, 0.1, 0.2, 0.5];
    const sd = volatility * Math.sqrt(years);
    const d1 = (Math.log(spot / strike) + (rate + volatility ** 2 / 2) * years) / sd;
    const value = spot * normcdf(d1) - strike * Math.exp(-rate * years) * normcdf(d1 - sd);
    expect(value).toBeCloseTo(4.76, 2);

    const drift = (rate - volatility ** 2 / 2) * years;
    const document = documentOf({
      periods: 1,
      lines: [
        { name: "z", values: 0, uncertainty: { distribution: { kind: "normal", mean: 0, sd: 1 }, stream: 1 } },
        { name: "price", formula: `${spot} * exp(${drift} + ${sd} * z)` },
        { name: "out", formula: `exp(-${rate * years}) * max(0, price - ${strike})` },
      ],
    });
    const report = simulate(document, {
      sampling,
      trials: 50_000,
      events: [{ label: "in the money", cell: { line: "price" }, when: "above", level: { value: strike } }],
    });
    const { mean, se } = report.outputs[0]!.summary;
    expect(Math.abs(mean - value)).toBeLessThan(most * se);
    const [{ probability, se: ofProbability } = { probability: 0, se: 0 }] = report.events;
    expect(Math.abs(probability - normcdf(d1 - sd))).toBeLessThan(most * ofProbability);
  });

  test("a random walk of 4 steps of standard deviation 2 has 2, 2√2, 2√3 and 4 in its periods; drawn each, 2 in all", () => {
    const step = { distribution: { kind: "normal", mean: 0, sd: 2 } as const };
    const document = documentOf({
      lines: [
        { name: "walk", values: 10, uncertainty: { ...step, how: "add", over: "walk", stream: 1 } },
        { name: "each", values: 10, uncertainty: { ...step, how: "add", over: "each", stream: 2 } },
        { name: "out", formula: "walk" },
        { name: "last_each", formula: "each" },
      ],
    });
    const periods = ["2024", "2025", "2026", "2027"];
    const outputs = ["out", "last_each"].flatMap((line) => periods.map((period) => ({ line, period })));
    const found = simulate(document, { sampling, outputs }).outputs;
    for (const [index, { summary }] of found.entries()) {
      const sd = index < 4 ? 2 * Math.sqrt(index + 1) : 2;
      expect(Math.abs(summary.sd - sd)).toBeLessThan((most * sd) / Math.sqrt(2 * summary.count));
      expect(Math.abs(summary.mean - 10)).toBeLessThan(most * summary.se);
    }
  });
});

test("Latin hypercube and Sobol's sequence come nearer the mean than random draws: less than a tenth of their standard error", () => {
  const document = documentOf({
    periods: 1,
    lines: [
      { name: "a", values: 0, uncertainty: { distribution: { kind: "normal", mean: 10, sd: 3 }, stream: 1 } },
      { name: "b", values: 0, uncertainty: { distribution: { kind: "uniform", low: 0, high: 8 }, stream: 2 } },
      { name: "out", formula: "a + b" },
    ],
  });
  for (const sampling of ["latin", "sobol"] as const) {
    const { mean, se } = simulate(document, { sampling, trials: 4_096 }).outputs[0]!.summary;
    expect(Math.abs(mean - 14)).toBeLessThan(se / 10);
  }
});
