/** What is told of a sample, against numbers worked out by hand, by NumPy 2.4 and by SciPy 1.17. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { histogramOf } from "../../../../shared/numbers/statistics/histogram.ts";
import { orderOf } from "../../../../shared/numbers/statistics/order.ts";
import { orderedOf, sortedOf } from "../../../../shared/numbers/statistics/ordered.ts";
import { percentile } from "../../../../shared/numbers/statistics/percentile.ts";
import { correlationOfRanks } from "../../../../shared/numbers/statistics/rankCorrelation.ts";
import { expectedShortfall, valueAtRisk } from "../../../../shared/numbers/statistics/shortfall.ts";
import { summaryOf } from "../../../../shared/numbers/statistics/summary.ts";
import { expectClose } from "../expectClose.ts";

const ranksOf = (values: Float64Array) => orderedOf(values).ranks;

const digits = Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3);
const others = Float64Array.of(2, 7, 1, 8, 2, 8, 1, 8, 2, 8);

test("percentiles are NumPy's: 2.25, 3.5 and 6.3 of ten digits of pi", () => {
  const sorted = digits.toSorted();
  expect([0, 0.25, 0.5, 1].map((share) => percentile(sorted, share))).toEqual([1, 2.25, 3.5, 9]);
  expectClose(percentile(sorted, 0.9), 6.3, 1e-15);
  expect(percentile(new Float64Array(0), 0.5)).toBeNaN();
});

test("mean 3.9, standard deviation 2.4698 and its tenth root of that as standard error", () => {
  const summary = summaryOf(digits.toSorted());
  expect(summary.count).toBe(10);
  expectClose(summary.mean, 3.9, 1e-15);
  expectClose(summary.sd, 2.4698178070456938, 1e-15);
  expectClose(summary.se, 2.4698178070456938 / Math.sqrt(10), 1e-15);
  expect([summary.least, summary.greatest]).toEqual([1, 9]);
  expect(summaryOf(Float64Array.of(5)).sd).toBeNaN();
});

test("numbers that are all one have that mean and no spread, to the bit", () => {
  const { mean, sd, se, p50 } = summaryOf(new Float64Array(10_000).fill(0.1));
  expect([mean, sd, se, p50]).toEqual([0.1, 0, 0, 0.1]);
});

test("a small spread about a large mean keeps its digits", () => {
  const sample = Float64Array.of(1e9, 1e9 + 1, 1e9 + 2);
  expect(summaryOf(sample).sd).toBe(1);
});

test("Spearman's correlation of digits of pi and e, with their ties, is SciPy's 0.1347", () => {
  expectClose(correlationOfRanks(ranksOf(digits), ranksOf(others)), 0.13471506281091267, 1e-14);
});

test("ranks that tie have the mean of theirs; what rises together has 1, what falls -1, and what stands still none", () => {
  expect([...ranksOf(Float64Array.of(20, 10, 20, 30))]).toEqual([2.5, 1, 2.5, 4]);
  const rising = Float64Array.from({ length: 9 }, (_, index) => Math.exp(index));
  const falling = rising.map((each) => -each);
  expect(correlationOfRanks(ranksOf(rising), ranksOf(rising.map(Math.sqrt)))).toBe(1);
  expect(correlationOfRanks(ranksOf(rising), ranksOf(falling))).toBe(-1);
  expect(correlationOfRanks(ranksOf(rising), ranksOf(new Float64Array(9)))).toBeNaN();
});

test("the order is that of a stable sort by comparison, zeros alike and NaN last", () => {
  const double = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, -1, 5e-324, -5e-324, Number.POSITIVE_INFINITY));
  fc.assert(
    fc.property(fc.array(double, { maxLength: 80 }), (list) => {
      const values = Float64Array.from(list);
      expect([...orderOf(values)]).toEqual(comparedOrder(values));
    }),
  );
});

test("numbers that differ in their last digits only are put in order, few or many of them", () => {
  const digit = fc.integer({ min: 0, max: 2 ** 20 });
  fc.assert(
    fc.property(fc.array(digit, { maxLength: 300 }), fc.constantFrom(1, -1), (list, sign) => {
      const values = Float64Array.from(list, (each) => sign * (1 + each * Number.EPSILON));
      expect([...orderOf(values)]).toEqual(comparedOrder(values));
    }),
  );
});

test("numbers sorted by their order are as toSorted has them, to the sign of zero", () => {
  const double = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, -1));
  fc.assert(
    fc.property(fc.array(double, { maxLength: 80 }), (list) => {
      const values = Float64Array.from(list);
      expect(sortedOf(values)).toEqual(values.toSorted());
    }),
  );
});

function comparedOrder(values: Float64Array): number[] {
  const rank = (value: number) => (Number.isNaN(value) ? [1, 0] : [0, value]);
  return [...values.keys()].sort((a, b) => {
    const [left, right] = [rank(values[a]!), rank(values[b]!)];
    return left[0]! - right[0]! || (left[1] === right[1] ? 0 : left[1]! < right[1]! ? -1 : 1);
  });
}

test("of losses 1 to 100 the worst twentieth is 96 to 100: 98 in the mean, and 95.05 is not passed in 95 of 100", () => {
  const losses = Float64Array.from({ length: 100 }, (_, index) => index + 1);
  expectClose(valueAtRisk(losses, 0.95), 95.05, 1e-14);
  expectClose(expectedShortfall(losses, 0.95), 98, 1e-12);
  expectClose(expectedShortfall(losses, 0.985), (100 + 99 / 2) / 1.5, 1e-12); // a trial and a half
  expect(expectedShortfall(new Float64Array(0), 0.95)).toBeNaN();
});

describe("numbers further apart than the largest number", () => {
  const widest = Float64Array.of(-Number.MAX_VALUE, Number.MAX_VALUE);

  test("have percentiles between them", () => {
    expect(percentile(widest, 0.5)).toBe(0);
    expectClose(percentile(widest, 0.75), Number.MAX_VALUE / 2, 1e-15);
  });

  test("and those at the end of what can be written have no classes, and do not throw", () => {
    expect(histogramOf(widest)).toBeNull();
    expect(histogramOf(Float64Array.of(-1.79e308, -1e308))).toBeNull();
    expect(histogramOf(Float64Array.of(1e308, Number.MAX_VALUE))).toBeNull();
    const { counts, below, above } = histogramOf(Float64Array.of(-8e307, 0, 8e307))!;
    expect([below, counts.reduce((sum, count) => sum + count), above]).toEqual([0, 2, 1]); // the first class begins at a round number below -8e307
  });

  test("have a mean and a standard deviation, where numbers can say them", () => {
    const { mean, sd } = summaryOf(Float64Array.of(-1e308, -1e308, 1e308, 1e308));
    expect(mean).toBe(0);
    expectClose(sd, 1e308 * Math.sqrt(4 / 3), 1e-15); // four deviations of 1e308, over three;
  });
});

test("a histogram counts every number once, in classes of 1, 2 or 5 times a power of ten", () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 300 }), (list) => {
      const sorted = Float64Array.from(list).sort();
      const { from, width, counts, below, above } = histogramOf(sorted)!;
      expect(counts.reduce((sum, count) => sum + count, below + above)).toBe(list.length);
      expect(counts.length).toBeLessThan(90);
      const between = list.filter((value) => value >= from && value < from + counts.length * width).length;
      expect(Math.abs(between - (list.length - below - above))).toBeLessThanOrEqual(1); // a bound that rounds
    }),
  );
  expect(histogramOf(new Float64Array(0))).toBeNull();
  const { from, width, counts } = histogramOf(Float64Array.from({ length: 1_000 }, (_, index) => index / 10).sort())!;
  expect([from, width, counts[5]]).toEqual([0, 2, 20]);
});
