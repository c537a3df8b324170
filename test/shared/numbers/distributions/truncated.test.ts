import * as fc from "fast-check";
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

test("a value on an edge keeps its share: a die cut to 2 to 4 has a third of each", () => {
  const die = lawOf({ kind: "discrete", values: [1, 2, 3, 4, 5, 6], weights: [1, 1, 1, 1, 1, 1] });
  const cut = truncated(die, 2, 4);
  expect([1, 2, 3, 4, 5].map(cut.cdf)).toEqual([0, 1 / 3, 2 / 3, 1, 1]);
  expect([0.01, 0.33, 0.34, 0.66, 0.67, 0.99].map(cut.quantile)).toEqual([2, 2, 3, 3, 4, 4]);
  expect(truncated(die, 6, 6).quantile(0.5)).toBe(6);
  expect(truncated(die, 2.1, 2.9).quantile(0.5)).toBeNaN();
});

test("of whole weights, each value from one edge to the other is drawn as often as a bag with the others taken out has it", () => {
  const weighed = fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.nat(5)), { minLength: 1, maxLength: 6 });
  const edge = fc.integer({ min: -10, max: 10 }).map((half) => half / 2);
  fc.assert(
    fc.property(weighed, edge, edge, (pairs, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const bag = pairs.flatMap(([value, weight]) => new Array<number>(weight).fill(value));
      const left = bag.filter((value) => value >= low && value <= high).sort((x, y) => x - y);
      fc.pre(left.length > 0);
      const law = lawOf({ kind: "discrete", values: pairs.map(([v]) => v), weights: pairs.map(([, w]) => w) });
      const cut = truncated(law, low, high);
      // One draw in the middle of each thing in the bag.
      expect(left.map((_, index) => cut.quantile((index + 0.5) / left.length))).toEqual(left);
      for (const value of left) expect(cut.cdf(value)).toBe(left.filter((each) => each <= value).length / left.length);
    }),
    { numRuns: 500 },
  );
});
