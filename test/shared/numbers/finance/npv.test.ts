import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { npv } from "../../../../shared/numbers/finance/npv.ts";
import { expectClose } from "../expectClose.ts";

const ROUNDING = 1e-13;

/** At the same rate in every period. */
const atRate = (rate: number, values: ArrayLike<number>) => npv(Array(values.length).fill(rate), values);

describe("npv(rates, values)", () => {
  // 110 / 1.1 + 121 / 1.21: the first value is already a period away
  test("npv(10%, [110, 121]) = 200", () => expectClose(atRate(0.1, [110, 121]), 200, ROUNDING));
  // 110 / 1.1 + 132 / (1.1 * 1.2)
  test("each period has a rate of its own", () => expectClose(npv([0.1, 0.2], [110, 132]), 200, ROUNDING));
  test("at rate 0 it is the sum", () => expect(atRate(0, [1, 2, 4])).toBe(7));
  test("a value in a later period is not moved by zeros before it", () =>
    expectClose(atRate(0.1, [0, 121]), 100, ROUNDING));
  test("a column is as good as an array", () => expectClose(atRate(0.1, Float64Array.of(110, 121)), 200, ROUNDING));

  // Excel's documentation shows two decimals; the others are mpmath's, to a double. The second and third pay 40,000 today.
  test("Excel's three examples", () => {
    const shop = [8000, 9200, 10000, 12000, 14500];
    expectClose(atRate(0.1, [-10000, 3000, 4200, 6800]), 1188.443412335223, ROUNDING);
    expectClose(atRate(0.08, shop) - 40000, 1922.0615549323722, 1e-11); // a difference of numbers 20 times its size
    expectClose(atRate(0.08, [...shop, -9000]) - 40000, -3749.4650870155706, 1e-11);
  });

  test("nothing is worth nothing", () => expect(atRate(0.1, [])).toBe(0));
  test("a rate of -100% has no answer", () => expect(atRate(-1, [110])).toBeNaN());
  test("nor has one below it", () => expect(npv([0.1, -2], [110, 121])).toBeNaN());
  test("a value that is not a number has no worth", () => expect(atRate(0.1, [110, NaN])).toBeNaN());

  test("is the sum of each value discounted by itself", () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 2, noNaN: true }), values, (rate, flows) => {
        const terms = flows.map((value, i) => value / (1 + rate) ** (i + 1));
        const expected = terms.reduce((sum, term) => sum + term, 0);
        const size = terms.reduce((sum, term) => sum + Math.abs(term), 0);
        expect(Math.abs(atRate(rate, flows) - expected)).toBeLessThanOrEqual(1e-13 * size);
      }),
    );
  });
});
