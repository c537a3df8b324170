import * as fc from "fast-check";
import { expect, test } from "vitest";
import { apportion, summable } from "../../../../shared/analysis/attribute/apportion.ts";

test("missing units go to the largest remainders: 0.6 + 0.5 + 1.9 is 3 as 1 + 0 + 2", () => {
  expect(apportion([0.6, 0.5, 1.9], 3)).toEqual([1, 0, 2]);
});

test("of negative amounts, too: -1.2 - 1.3 + 0.5 is -2 as -1 - 1 + 0", () => {
  expect(apportion([-1.2, -1.3, 0.5], -2)).toEqual([-1, -1, 0]);
});

test("nothing stays nothing, whatever is missing", () => {
  expect(apportion([0, 0.4, 0, 0.4], 1)).toEqual([0, 1, 0, 0]);
  expect(apportion([], 0)).toEqual([]);
});

test("what the amounts miss their total by beyond rounding is borne by all: 1.5 + 1.5 + 1.5 is 9 as 3 + 3 + 3", () => {
  expect(apportion([1.5, 1.5, 1.5], 9)).toEqual([3, 3, 3]);
});

const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

test("each is within one unit of what it was, and they add up", () => {
  fc.assert(
    fc.property(
      amounts.filter((each) => !each.includes(0)),
      (each) => {
        const total = Math.round(sumOf(each));
        const whole = apportion(each, total);
        expect(sumOf(whole) - total).toBe(0);
        for (const [index, amount] of each.entries()) expect(Math.abs(whole[index]! - amount)).toBeLessThanOrEqual(1);
      },
    ),
    { seed: 51 },
  );
});

test("doubles add up exactly in any order, and none moves by more than the last bits of the largest", () => {
  fc.assert(
    fc.property(amounts, fc.double({ min: -6, max: 6, noNaN: true }), (each, power) => {
      const scaled = each.map((amount) => amount * 10 ** power);
      const sums = summable(scaled, sumOf(scaled));
      expect(sumOf(sums.amounts)).toBe(sums.total);
      expect(sumOf(sums.amounts.toReversed())).toBe(sums.total);
      expect(sumOf(sums.amounts.toSorted((a, b) => a - b))).toBe(sums.total);
      const magnitude = sumOf(scaled.map(Math.abs));
      // A unit each, and what the plain sum itself is off by: at most a rounding a term.
      const most = (2 + each.length) * 2 ** -51 * magnitude;
      for (const [index, amount] of scaled.entries())
        expect(Math.abs(sums.amounts[index]! - amount)).toBeLessThanOrEqual(most);
    }),
    { seed: 52 },
  );
});

test("0.1 + 0.2 - 0.3, which is 5.6e-17 as doubles, is nothing where the total is", () => {
  const { amounts: kept, total } = summable([0.1, 0.2, -0.3], 0);
  expect([sumOf(kept), total]).toEqual([0, 0]);
});

test("a total that is finer than the amounts allow is rounded to them", () => {
  const { amounts: kept, total } = summable([1e6, -1e6], 1e-12);
  expect(sumOf(kept)).toBe(total);
  expect(Math.abs(total - 1e-12)).toBeLessThanOrEqual(2 ** -31); // 2^-52 of 2 million
});
