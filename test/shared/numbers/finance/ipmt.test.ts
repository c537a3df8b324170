import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ipmt } from "../../../../shared/numbers/finance/ipmt.ts";
import { pmt } from "../../../../shared/numbers/finance/pmt.ts";
import { expectClose } from "../expectClose.ts";
import { ledger, loans } from "./loans.ts";

const ROUNDING = 1e-13;

describe("ipmt(rate, per, nper, pv, fv, when)", () => {
  // 10% of 210, then of the 110 left after a payment of 121.
  test("on a loan of 210 over two periods at 10% it is -21, then -11", () => {
    expectClose(ipmt(0.1, 1, 2, 210), -21, ROUNDING);
    expectClose(ipmt(0.1, 2, 2, 210), -11, ROUNDING);
  });

  // 210 less 110 paid at once leaves 100, which earns 10 until the second payment.
  test("paid at the beginning of the period it is 0, then -10", () => {
    expect(ipmt(0.1, 1, 2, 210, 0, 1)).toBeCloseTo(0, 15);
    expectClose(ipmt(0.1, 2, 2, 210, 0, 1), -10, ROUNDING);
  });

  // Excel's documentation shows two decimals; the others are mpmath's, to a double, from the same equation.
  test("Excel's examples: the first month of three years, the last year of three", () => {
    expectClose(ipmt(0.1 / 12, 1, 36, 8000), -66.66666666666667, ROUNDING);
    expectClose(ipmt(0.1, 3, 3, 8000), -292.4471299093656, ROUNDING);
    expectClose(ipmt(0.1 / 12, 2, 36, 8000, 0, 1), -64.53329891831378, ROUNDING);
  });

  test("a period outside the loan has no answer", () => {
    expect(ipmt(0.1, 0, 2, 210)).toBeNaN();
    expect(ipmt(0.1, 3, 2, 210)).toBeNaN();
    expect(ipmt(0.1, 1.5, 2, 210)).toBeNaN();
  });
  test("where there is no payment there is no interest in it", () => {
    expect(ipmt(-1, 1, 2, 210, 0, 1)).toBeNaN();
    expect(ipmt(0.1, 1, 2, 210, 0, 0.5)).toBeNaN();
  });

  test("is the interest of the ledger in every period", () => {
    fc.assert(
      fc.property(loans, ({ rate, nper, pv, fv, when }) => {
        const payment = pmt(rate, nper, pv, fv, when);
        const { interest } = ledger(rate, nper, pv, payment, when);
        const largest = (Math.abs(pv) + Math.abs(fv) + nper * Math.abs(payment)) * Math.max(1, (1 + rate) ** nper);
        interest.forEach((expected, i) => {
          const difference = Math.abs(ipmt(rate, i + 1, nper, pv, fv, when) - expected);
          expect(difference).toBeLessThanOrEqual(1e-13 * largest);
        });
      }),
    );
  });
});
