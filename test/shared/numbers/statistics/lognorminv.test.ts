import { describe, expect, test } from "vitest";
import { lognorminv } from "../../../../shared/numbers/statistics/lognorminv.ts";
import { expectClose } from "../expectClose.ts";

describe("lognorminv(p, mu, sigma)", () => {
  test("lognorminv(0.5, 0, 1) = 1", () => expect(lognorminv(0.5, 0, 1)).toBe(1));
  test("the median is exp(mu)", () => expectClose(lognorminv(0.5, 3, 2), Math.exp(3), 1e-15));

  // Excel's documentation shows 4.0000252; the other digits are mpmath's, to a double.
  test("Excel's example", () => expectClose(lognorminv(0.039084, 3.5, 1.2), 4.000025218680635, 1e-14));

  test("certainty and impossibility have no answer", () => {
    expect(lognorminv(0, 0, 1)).toBeNaN();
    expect(lognorminv(1, 0, 1)).toBeNaN();
  });
  test("no spread, no answer", () => expect(lognorminv(0.5, 0, 0)).toBeNaN());
});
