import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ipmt } from "../../../../shared/numbers/finance/ipmt.ts";
import { pmt } from "../../../../shared/numbers/finance/pmt.ts";
import { ppmt } from "../../../../shared/numbers/finance/ppmt.ts";
import { expectClose } from "../expectClose.ts";
import { loans } from "./loans.ts";

const ROUNDING = 1e-13;

describe("ppmt(rate, per, nper, pv, fv, when)", () => {
  // 121 less 21 of interest, then 121 less 11: together the 210 borrowed.
  test("on a loan of 210 over two periods at 10% it is -100, then -110", () => {
    expectClose(ppmt(0.1, 1, 2, 210), -100, ROUNDING);
    expectClose(ppmt(0.1, 2, 2, 210), -110, ROUNDING);
  });

  // Excel's documentation shows two decimals; the others are mpmath's, to a double, from the same equation.
  test("Excel's examples: the first month of two years, the last year of ten", () => {
    expectClose(ppmt(0.1 / 12, 1, 24, 2000), -75.62318600836635, ROUNDING);
    expectClose(ppmt(0.08, 10, 10, 200000), -27598.053462421376, ROUNDING);
  });

  test("a period outside the loan has no answer", () => expect(ppmt(0.1, 3, 2, 210)).toBeNaN());

  test("ipmt + ppmt = pmt", () => {
    fc.assert(
      fc.property(loans, fc.integer({ min: 1, max: 30 }), ({ rate, nper, pv, fv, when }, per) => {
        fc.pre(per <= nper);
        const interest = ipmt(rate, per, nper, pv, fv, when);
        const sum = interest + ppmt(rate, per, nper, pv, fv, when);
        const payment = pmt(rate, nper, pv, fv, when);
        // One subtraction and one addition: each rounds by at most half an ulp of the larger term.
        const rounding = 2 * Number.EPSILON * (Math.abs(interest) + Math.abs(payment));
        expect(Math.abs(sum - payment)).toBeLessThanOrEqual(rounding);
      }),
    );
  });

  test("over the whole loan the principal is what was borrowed and is not owed at the end", () => {
    fc.assert(
      fc.property(loans, ({ rate, nper, pv, fv }) => {
        let repaid = 0;
        for (let per = 1; per <= nper; per++) repaid += ppmt(rate, per, nper, pv, fv);
        const payment = Math.abs(pmt(rate, nper, pv, fv));
        const largest = (Math.abs(pv) + Math.abs(fv) + nper * payment) * Math.max(1, (1 + rate) ** nper);
        expect(Math.abs(repaid + pv + fv)).toBeLessThanOrEqual(1e-12 * largest);
      }),
    );
  });
});
