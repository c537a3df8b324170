import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { irrOutcome } from "../../../../shared/numbers/finance/irrOutcome.ts";
import { expectClose } from "../expectClose.ts";

describe("irrOutcome(values)", () => {
  // With x = 1/(1 + rate): -100 + 230 x - 132 x^2 = -100 (1 - 1.1 x)(1 - 1.2 x)
  test("[-100, 230, -132] has two rates, 10% and 20%", () => expectRates([-100, 230, -132], [0.1, 0.2]));

  // 1000 (1 - 1.1 x)(1 - 1.2 x)(1 - 1.3 x)
  test("[1000, -3600, 4310, -1716] has three rates, 10%, 20% and 30%", () =>
    expectRates([1000, -3600, 4310, -1716], [0.1, 0.2, 0.3]));

  test("values of one sign have no rate", () => {
    expect(irrOutcome([100, 110])).toEqual({ kind: "none" });
    expect(irrOutcome([0, 0])).toEqual({ kind: "none" });
    expect(irrOutcome([5])).toEqual({ kind: "none" });
    expect(irrOutcome([])).toEqual({ kind: "none" });
  });

  // 1 - x + x^2 is at least 3/4
  test("values can change sign twice and have no rate", () => expect(irrOutcome([1, -1, 1])).toEqual({ kind: "none" }));

  // (1 - x)^2 touches zero at x = 1 and crosses nowhere
  test("a rate that is only touched counts, once", () =>
    expect(irrOutcome([1, -2, 1])).toEqual({ kind: "one", rate: 0 }));

  test("a rate that the values cross three times at once counts once", () =>
    expect(irrOutcome([1, -3, 3, -1])).toEqual({ kind: "one", rate: 0 }));

  // The last value makes a second root at x = 6e13, a loss of all but 1.7e-14 a period.
  test("a residue of rounding at the end does not make a second rate", () =>
    expect(irrOutcome([-100, 60, 60, -1e-12]).kind).toBe("one"));

  test("a value that is not finite has no rate", () => {
    expect(irrOutcome([-100, NaN, 110])).toEqual({ kind: "none" });
    expect(irrOutcome([-100, Infinity])).toEqual({ kind: "none" });
  });

  test("twenty-five years of months are no trouble", () => {
    // 1 paid, then 0.01 + rate a month with the 1 returned at the end would be par; here an annuity at 1%.
    const payment = 0.01 / (1 - 1.01 ** -300);
    expectRates([-1, ...Array<number>(300).fill(payment)], [0.01]);
  });

  test("values made from rates have exactly those rates", () => {
    const rates = fc.uniqueArray(fc.integer({ min: -9, max: 40 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rates, fc.boolean(), (tenths, isPaidFirst) => {
        const expected = tenths.map((tenth) => tenth / 10).sort((a, b) => a - b);
        const values = expected.reduce(timesOneMinus, [isPaidFirst ? -100 : 100]);
        expectRates(values, expected);
      }),
    );
  });
});

/** The polynomial times `1 - (1 + rate) x`, which is 0 at that rate. */
const timesOneMinus = (values: readonly number[], rate: number): number[] =>
  [...values, 0].map((value, i) => value - (1 + rate) * (values[i - 1] ?? 0));

/** Rates a tenth apart: four roots that close lose at most half the digits of a double. */
function expectRates(values: readonly number[], expected: readonly number[]): void {
  const outcome = irrOutcome(values);
  const found = outcome.kind === "one" ? [outcome.rate] : outcome.kind === "several" ? outcome.rates : [];
  expect(found).toHaveLength(expected.length);
  for (const [i, rate] of found.entries()) expectClose(1 + rate, 1 + expected[i]!, 1e-8);
}
