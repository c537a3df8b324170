import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normcdf } from "../../../../shared/numbers/statistics/normcdf.ts";
import { normpdf } from "../../../../shared/numbers/statistics/normpdf.ts";
import { expectClose } from "../expectClose.ts";

describe("normcdf(x, mean, sd)", () => {
  test("half lies below the mean", () => {
    expect(normcdf(0)).toBe(0.5);
    expect(normcdf(7, 7, 3)).toBe(0.5);
  });

  // Excel's documentation shows 0.9087888 and 0.908788726; the other digits are mpmath's, to a double.
  test("Excel's examples", () => {
    expectClose(normcdf(42, 40, 1.5), 0.9087887802741321, 1e-15);
    expectClose(normcdf(1.333333), 0.9087887256040951, 1e-15);
  });

  // mpmath at 150 digits; 1 + erf would give 0 here
  test("the lower tail keeps its digits", () => expectClose(normcdf(-20), 2.7536241186062337e-89, 1e-13));

  test("no spread, no answer", () => {
    expect(normcdf(1, 0, 0)).toBeNaN();
    expect(normcdf(1, 0, -1)).toBeNaN();
  });

  test("what lies below x and below -x is everything", () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
        expectClose(normcdf(x) + normcdf(-x), 1, 2 * Number.EPSILON);
      }),
    );
  });

  test("grows by the density", () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (x) => {
        const step = 1e-4; // Simpson's rule over ±step is off by step^4 times a fourth derivative below 20
        const area = (step / 3) * (normpdf(x - step) + 4 * normpdf(x) + normpdf(x + step));
        expect(Math.abs(normcdf(x + step) - normcdf(x - step) - area)).toBeLessThanOrEqual(4 * Number.EPSILON);
      }),
    );
  });
});
