import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normcdf } from "../../../../shared/numbers/statistics/normcdf.ts";
import { norminv } from "../../../../shared/numbers/statistics/norminv.ts";
import { expectClose } from "../expectClose.ts";

describe("norminv(p, mean, sd)", () => {
  test("half lies below the mean", () => expect(norminv(0.5, 7, 3)).toBe(7));

  // Excel's documentation shows 42.000002 and 1.3333347; the other digits are mpmath's, to a double.
  test("Excel's examples", () => {
    expectClose(norminv(0.908789, 40, 1.5), 42.00000200956616, 1e-14);
    expectClose(norminv(0.908789), 1.3333346730441076, 1e-14);
  });

  // mpmath at 150 digits; an inverse of erf would give -Infinity for the second
  test("the lower tail keeps its digits", () => {
    expectClose(norminv(1e-10), -6.361340902404057, 1e-15);
    expectClose(norminv(1e-100), -21.273453560965326, 1e-15);
  });

  test("certainty and impossibility have no answer", () => {
    expect(norminv(0)).toBeNaN();
    expect(norminv(1)).toBeNaN();
    expect(norminv(-0.1)).toBeNaN();
    expect(norminv(1.1)).toBeNaN();
  });
  test("no spread, no answer", () => expect(norminv(0.5, 0, 0)).toBeNaN());

  test("is undone by normcdf", () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 3, noNaN: true }), (x) => {
        // Above 3 a probability this near to 1 no longer holds x to twelve digits.
        expect(Math.abs(norminv(normcdf(x)) - x)).toBeLessThanOrEqual(1e-12);
      }),
    );
  });
});
