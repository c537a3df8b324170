import { describe, expect, test } from "vitest";
import { normpdf } from "../../../../shared/numbers/statistics/normpdf.ts";
import { expectClose } from "../expectClose.ts";

describe("normpdf(x, mean, sd)", () => {
  test("normpdf(0) = 1 / sqrt(2 pi)", () => expectClose(normpdf(0), 0.3989422804014327, 1e-15));
  test("twice the spread, half the density", () => expectClose(normpdf(5, 5, 2), normpdf(0) / 2, 1e-15));
  test("is the same on both sides of the mean", () => expect(normpdf(4, 5, 2)).toBe(normpdf(6, 5, 2)));

  // Excel's documentation shows 0.10934 and 0.164010148; the other digits are mpmath's, to a double.
  test("Excel's examples", () => {
    expectClose(normpdf(42, 40, 1.5), 0.10934004978399575, 1e-14);
    expectClose(normpdf(1.333333), 0.16401014756936724, 1e-14);
  });

  test("no spread, no answer", () => {
    expect(normpdf(1, 0, 0)).toBeNaN();
    expect(normpdf(1, 0, -1)).toBeNaN();
  });
});
