import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { irr } from "../../../../shared/numbers/finance/irr.ts";
import { npv } from "../../../../shared/numbers/finance/npv.ts";
import { expectClose } from "../expectClose.ts";

describe("irr(values)", () => {
  // -200 + 110 / 1.1 + 121 / 1.21 = 0
  test("irr([-200, 110, 121]) = 10%", () => expectClose(irr([-200, 110, 121]), 0.1, 1e-14));
  test("irr([-1, 0, 0, 8]) = 100%", () => expectClose(irr([-1, 0, 0, 8]), 1, 1e-14));
  test("money back and no more is 0%", () => expect(irr([-100, 40, 60])).toBe(0));
  test("money lost is below 0", () => expectClose(irr([-100, 10]), -0.9, 1e-14));
  test("a borrower's rate is found as well", () => expectClose(irr([200, -110, -121]), 0.1, 1e-14));
  test("a wait before the first value changes nothing", () => expect(irr([0, -200, 110])).toBe(irr([-200, 110])));

  // Excel's documentation shows -2.1%, 8.7% and -44.4%; the other digits are mpmath's, to a double.
  test("Excel's examples: a shop after four years, five and two", () => {
    expectClose(irr([-70000, 12000, 15000, 18000, 21000]), -0.021244848273410992, 1e-13);
    expectClose(irr([-70000, 12000, 15000, 18000, 21000, 26000]), 0.08663094803653161, 1e-13);
    expectClose(irr([-70000, 12000, 15000]), -0.44350694133474056, 1e-13);
  });

  test("no rate and more than one rate are both NaN", () => {
    expect(irr([100, 110])).toBeNaN();
    expect(irr([-100, 230, -132])).toBeNaN();
  });

  test("of money paid once and then received makes the values worth nothing", () => {
    const received = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), received, (paid, flows) => {
        const rate = irr([-paid, ...flows]);
        fc.pre(!Number.isNaN(rate)); // outside the rates looked at
        expectClose(npv(Array(flows.length).fill(rate), flows), paid, 1e-9);
      }),
    );
  });
});
