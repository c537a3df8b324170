import { expect, test } from "vitest";
import { lawOf } from "../../../../shared/numbers/distributions/law.ts";
import { truncated } from "../../../../shared/numbers/distributions/truncated.ts";
import { expectClose } from "../expectClose.ts";

const normal = lawOf({ kind: "normal", mean: 0, sd: 1 });

test("a half normal has the normal's quantiles of the upper half", () => {
  const half = truncated(normal, 0, Number.POSITIVE_INFINITY);
  for (const share of [0.01, 0.5, 0.9]) expectClose(half.quantile(share), normal.quantile(0.5 + share / 2), 1e-12);
  expect(half.cdf(-1)).toBe(0);
  expectClose(half.cdf(1), 2 * normal.cdf(1) - 1, 1e-14);
});

test("no draw lies outside, and none is moved to an edge", () => {
  const cut = truncated(normal, -0.5, 1);
  const draws = Array.from({ length: 9_999 }, (_, index) => cut.quantile((index + 1) / 10_000));
  expect(draws[0]).toBeGreaterThan(-0.5);
  expect(draws.at(-1)).toBeLessThan(1);
  for (const [index, draw] of draws.entries()) expectClose(cut.cdf(draw), (index + 1) / 10_000, 1e-10);
});

test("a uniform cut to a part is uniform over that part: a quarter of the way from 2 to 4 is 2.5", () => {
  const cut = truncated(lawOf({ kind: "uniform", low: 0, high: 10 }), 2, 4);
  expectClose(cut.quantile(0.25), 2.5, 1e-15);
});

test("where nothing lies between, there is no draw", () => {
  expect(truncated(lawOf({ kind: "uniform", low: 0, high: 1 }), 2, 3).quantile(0.5)).toBeNaN();
  expect(truncated(normal, 1, -1).cdf(0)).toBeNaN();
});
