import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pmt } from "../../../../shared/numbers/finance/pmt.ts";
import { expectClose } from "../expectClose.ts";
import { ledger, loans } from "./loans.ts";

const ROUNDING = 1e-13;

describe("pmt(rate, nper, pv, fv, when)", () => {
  // 210 grows to 231; 121 paid leaves 110, which grows to 121.
  test("pmt(10%, 2, 210) = -121", () => expectClose(pmt(0.1, 2, 210), -121, ROUNDING));

  // Paid at the beginning, one period's growth less: 121 / 1.1.
  test("pmt(10%, 2, 210, 0, 1) = -110", () => expectClose(pmt(0.1, 2, 210, 0, 1), -110, ROUNDING));

  test("at rate 0 the loan is divided by the periods", () => expect(pmt(0, 4, 100, 20)).toBe(-30));

  // Excel's documentation shows two decimals; the others are mpmath's, to a double, from the same equation.
  test("Excel's examples: a loan, the same paid in advance, saving up", () => {
    expectClose(pmt(0.08 / 12, 10, 10000), -1037.0320893591522, ROUNDING);
    expectClose(pmt(0.08 / 12, 10, 10000, 0, 1), -1030.1643271779658, ROUNDING);
    expectClose(pmt(0.06 / 12, 216, 0, 50000), -129.08116086799092, ROUNDING);
  });

  // (1 + 100%)^2000 is past the largest double; what is left is interest alone.
  test("over very many periods a loan is its interest", () => expect(pmt(1, 2000, 50)).toBe(-50));

  test("no periods, no answer", () => expect(pmt(0.1, 0, 210)).toBeNaN());
  test("a rate of -100% has no answer", () => expect(pmt(-1, 2, 210)).toBeNaN());
  test("another `when` has no answer", () => expect(pmt(0.1, 2, 210, 0, 0.5)).toBeNaN());

  test("paid period by period it leaves exactly fv", () => {
    fc.assert(
      fc.property(loans, ({ rate, nper, pv, fv, when }) => {
        const payment = pmt(rate, nper, pv, fv, when);
        // The largest sum the ledger can hold on its way: its roundings are shares of that.
        const largest = (Math.abs(pv) + Math.abs(fv) + nper * Math.abs(payment)) * Math.max(1, (1 + rate) ** nper);
        expect(Math.abs(ledger(rate, nper, pv, payment, when).owedAtEnd + fv)).toBeLessThanOrEqual(1e-13 * largest);
      }),
    );
  });
});
