import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { npv } from "../../../../shared/numbers/finance/npv.ts";
import { pmt as payment } from "../../../../shared/numbers/finance/pmt.ts";
import { pv } from "../../../../shared/numbers/finance/pv.ts";
import { expectClose } from "../expectClose.ts";
import { amounts, loans } from "./loans.ts";

const ROUNDING = 1e-13;

describe("pv(rate, nper, pmt, fv, when)", () => {
  // 121 / 1.1 + 121 / 1.21 = 110 + 100
  test("pv(10%, 2, -121) = 210", () => expectClose(pv(0.1, 2, -121), 210, ROUNDING));

  // 110 at once, 110 / 1.1 = 100 later
  test("pv(10%, 2, -110, 0, 1) = 210", () => expectClose(pv(0.1, 2, -110, 0, 1), 210, ROUNDING));

  // 121 / 1.21
  test("pv(10%, 2, 0, -121) = 100", () => expectClose(pv(0.1, 2, 0, -121), 100, ROUNDING));

  test("at rate 0 it is what is paid", () => expect(pv(0, 4, -30, 20)).toBe(100));

  // Excel's documentation shows 59,777.15; the others are mpmath's, to a double, from the same equation.
  test("Excel's example: 500 a month for 20 years at 8%", () =>
    expectClose(pv(0.08 / 12, 240, 500), -59777.14585118802, ROUNDING));

  test("no payments are worth the last amount", () => expect(pv(0.1, 0, 5, -100)).toBe(100));
  test("a rate of -100% has no answer", () => expect(pv(-1, 2, -121)).toBeNaN());
  test("another `when` has no answer", () => expect(pv(0.1, 2, -121, 0, 2)).toBeNaN());

  test("of the payments of a loan is the loan", () => {
    fc.assert(
      fc.property(loans, ({ rate, nper, pv: loan, fv, when }) => {
        const each = payment(rate, nper, loan, fv, when);
        // Its two terms, each with the rounding of exp, which grows with the exponent (at most 30 ln 2 here).
        const size = Math.abs(loan) + 2 * Math.abs(fv) * (1 + rate) ** -nper;
        expect(Math.abs(pv(rate, nper, each, fv, when) - loan)).toBeLessThanOrEqual(1e-13 * size);
      }),
    );
  });

  test("of payments at the end of each period is minus their npv", () => {
    fc.assert(
      fc.property(loans, amounts, ({ rate, nper }, each) => {
        expectClose(pv(rate, nper, each), -npv(Array(nper).fill(rate), Array(nper).fill(each)), ROUNDING);
      }),
    );
  });
});
