import * as fc from "fast-check";
import { expect, test } from "vitest";
import { shapleyValues } from "../../../../shared/analysis/attribute/shapley.ts";
import { everyOrder } from "../../../reference/everyOrder.ts";

/** Sums of at most 720 walks, or 32 differences, of numbers within 1,000: rounding is far below. */
const rounding = 1e-9;

const inside = fc.double({ min: -1000, max: 1000, noNaN: true });
/** An output for each coalition of 1 to 6 drivers. */
const games = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.array(inside, { minLength: 2 ** count, maxLength: 2 ** count }))
  .map((values) => Float64Array.from(values));

const bitsOf = (made: ReadonlySet<number>) => [...made].reduce((bits, driver) => bits + 2 ** driver, 0);
const countOf = (values: Float64Array) => Math.log2(values.length);
const expectNear = (amounts: ArrayLike<number>, expected: readonly number[]) => {
  expect(amounts).toHaveLength(expected.length);
  for (const [driver, amount] of expected.entries())
    expect(Math.abs(amounts[driver]! - amount)).toBeLessThanOrEqual(rounding);
};

test("is the mean over all n! orders", () => {
  fc.assert(
    fc.property(games, (values) => {
      const amounts = everyOrder(countOf(values), (made) => values[bitsOf(made)]!);
      expectNear(shapleyValues(values), amounts);
    }),
    { seed: 41, numRuns: 60 },
  );
});

test("efficiency: the amounts add up to what all change together", () => {
  fc.assert(
    fc.property(games, (values) => {
      const sum = shapleyValues(values).reduce((all, amount) => all + amount, 0);
      expect(Math.abs(sum - (values.at(-1)! - values[0]!))).toBeLessThanOrEqual(rounding);
    }),
    { seed: 42 },
  );
});

test("dummy: what changes nothing, whoever is in, has exactly nothing", () => {
  fc.assert(
    fc.property(games, fc.nat(5), (values, at) => {
      const driver = at % countOf(values);
      const without = values.map((_, coalition) => values[coalition & ~(1 << driver)]!);
      expect(shapleyValues(without)[driver]).toBe(0);
    }),
    { seed: 43 },
  );
});

test("symmetry: two that change the same, whoever is in, have the same", () => {
  fc.assert(
    fc.property(fc.array(inside, { minLength: 12, maxLength: 12 }), (byCount) => {
      // Of four drivers the first two count as how many of them are in.
      const values = Float64Array.from({ length: 16 }, (_, coalition) => {
        const ofPair = (coalition & 1) + ((coalition >> 1) & 1);
        return byCount[ofPair * 4 + (coalition >> 2)]!;
      });
      const [first, second] = shapleyValues(values);
      expect(Math.abs(first! - second!)).toBeLessThanOrEqual(rounding);
    }),
    { seed: 44 },
  );
});

test("additivity: of the sum of two outputs each has the sum of its amounts", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(inside, inside), { minLength: 32, maxLength: 32 }), (pairs) => {
      const one = shapleyValues(Float64Array.from(pairs, ([value]) => value));
      const other = shapleyValues(Float64Array.from(pairs, ([, value]) => value));
      const both = shapleyValues(Float64Array.from(pairs, ([a, b]) => a + b));
      expectNear(
        both,
        [...one].map((amount, driver) => amount + other[driver]!),
      );
    }),
    { seed: 45 },
  );
});

test("twelve drivers: the amounts of a sum are its terms", () => {
  const terms = Array.from({ length: 12 }, (_, driver) => driver + 1);
  const values = Float64Array.from({ length: 4096 }, (_, coalition) =>
    terms.reduce((sum, term, driver) => sum + ((coalition >> driver) & 1) * term, 0),
  );
  expectNear(shapleyValues(values), terms);
});
