import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fv } from "../../../../shared/numbers/finance/fv.ts";
import { pv as presentValue } from "../../../../shared/numbers/finance/pv.ts";
import { expectClose } from "../expectClose.ts";
import { loans } from "./loans.ts";

const ROUNDING = 1e-13;

describe("fv(rate, nper, pmt, pv, when)", () => {
  // 100 * 1.1 + 100
  test("fv(10%, 2, -100) = 210", () => expectClose(fv(0.1, 2, -100), 210, ROUNDING));

  // 100 * 1.21 + 100 * 1.1
  test("fv(10%, 2, -100, 0, 1) = 231", () => expectClose(fv(0.1, 2, -100, 0, 1), 231, ROUNDING));

  // 100 * 1.21
  test("fv(10%, 2, 0, -100) = 121", () => expectClose(fv(0.1, 2, 0, -100), 121, ROUNDING));

  test("at rate 0 it is what was put in", () => expect(fv(0, 4, -30, -20)).toBe(140));

  // Excel's documentation shows two decimals; the others are mpmath's, to a double, from the same equation.
  test("Excel's four examples", () => {
    expectClose(fv(0.06 / 12, 10, -200, -500, 1), 2581.403374060179, ROUNDING);
    expectClose(fv(0.12 / 12, 12, -1000), 12682.503013196972, ROUNDING);
    expectClose(fv(0.11 / 12, 35, -2000, 0, 1), 82846.24637189951, ROUNDING);
    expectClose(fv(0.06 / 12, 12, -100, -1000, 1), 2301.4018303409407, ROUNDING);
  });

  test("a rate of -100% has no answer", () => expect(fv(-1, 2, -100)).toBeNaN());
  test("another `when` has no answer", () => expect(fv(0.1, 2, -100, 0, -1)).toBeNaN());

  test("fv of the pv of fv = fv", () => {
    fc.assert(
      fc.property(loans, ({ rate, nper, pv: pmt, fv: amount, when }) => {
        const worth = presentValue(rate, nper, pmt, amount, when);
        const paid = fv(rate, nper, pmt, 0, when);
        expect(Math.abs(fv(rate, nper, pmt, worth, when) - amount)).toBeLessThanOrEqual(
          1e-13 * (Math.abs(amount) + 2 * Math.abs(paid)),
        );
      }),
    );
  });
});
