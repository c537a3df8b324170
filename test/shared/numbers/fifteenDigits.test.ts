import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fifteenDigits } from "../../../shared/numbers/fifteenDigits.ts";

/** By the language's own text. */
const byText = (x: number) => Number(x.toPrecision(15));

test("the last digits that a product of decimals gets are taken off", () => {
  expect(fifteenDigits(0.07 * 100)).toBe(7);
  expect(fifteenDigits(0.1 + 0.2)).toBe(0.3);
  expect(fifteenDigits(-0.1 - 0.2)).toBe(-0.3);
});

test("what has 15 digits stays, and what has none", () => {
  for (const x of [0, 123456789012345, 1.23456789012345e-5, 1e22, 5e-324, Infinity, NaN])
    expect(fifteenDigits(x)).toBe(x);
});

test("at a power of ten the digits are counted on the right side", () => {
  for (let power = -9; power < 25; power++)
    for (const digits of ["9.99999999999999", "9.999999999999999", "9.9999999999999995", "1.000000000000001"]) {
      const x = Number(`${digits}e${power}`);
      expect(fifteenDigits(x)).toBe(byText(x));
    }
});

test("of any double it is what its text says, to the bit", () => {
  const near = fc.tuple(fc.double({ min: -10, max: 10, noNaN: true }), fc.integer({ min: -12, max: 26 }));
  const any = fc.oneof(
    near.map(([digits, power]) => digits * 10 ** power),
    fc.double(),
  );
  fc.assert(
    fc.property(any, (x) => {
      expect(fifteenDigits(x)).toBe(byText(x));
    }),
    { numRuns: 20_000 },
  );
});
