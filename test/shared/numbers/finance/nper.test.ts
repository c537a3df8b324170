import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nper } from "../../../../shared/numbers/finance/nper.ts";
import { pmt } from "../../../../shared/numbers/finance/pmt.ts";
import { expectClose } from "../expectClose.ts";

const ROUNDING = 1e-13;

describe("nper(rate, pmt, pv, fv, when)", () => {
  // 210 -> 231 - 121 = 110 -> 121 - 121 = 0
  test("nper(10%, -121, 210) = 2", () => expectClose(nper(0.1, -121, 210), 2, ROUNDING));
  test("nper(10%, -110, 210, 0, 1) = 2", () => expectClose(nper(0.1, -110, 210, 0, 1), 2, ROUNDING));
  test("without payments it is the time to grow: nper(100%, 0, -1, 8) = 3", () =>
    expectClose(nper(1, 0, -1, 8), 3, ROUNDING));
  test("at rate 0 the amount is divided by the payment", () => expect(nper(0, -30, 100, 20)).toBe(4));

  // Excel's documentation shows these to the digits given there; the rest is mpmath's, to a double.
  test("Excel's three examples, the last of them below 0", () => {
    expectClose(nper(0.12 / 12, -100, -1000, 10000, 1), 59.673865674294625, ROUNDING);
    expectClose(nper(0.12 / 12, -100, -1000, 10000), 60.082122853761724, ROUNDING);
    expectClose(nper(0.12 / 12, -100, -1000), -9.578594039813167, ROUNDING);
  });

  test("payments that only cover the interest never repay", () => expect(nper(0.1, -21, 210)).toBeNaN());
  test("payments below the interest never repay", () => expect(nper(0.1, -20, 210)).toBeNaN());
  test("no payment at rate 0 never repays", () => expect(nper(0, 0, 210)).toBeNaN());
  test("a rate of -100% has no answer", () => expect(nper(-1, -121, 210)).toBeNaN());
  test("another `when` has no answer", () => expect(nper(0.1, -121, 210, 0, 3)).toBeNaN());

  test("of the payment for n periods is n", () => {
    const terms = fc.record({
      rate: fc.oneof(fc.constant(0), fc.double({ min: 1e-12, max: 0.2, noNaN: true })),
      periods: fc.integer({ min: 1, max: 40 }),
      pv: fc.double({ min: 1, max: 1e6, noNaN: true }),
      when: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(terms, ({ rate, periods, pv, when }) => {
        // At 20% over 40 periods what the payment repays is 1/1470 of it: three digits are lost, and no more.
        expectClose(nper(rate, pmt(rate, periods, pv, 0, when), pv, 0, when), periods, 1e-11);
      }),
    );
  });
});
