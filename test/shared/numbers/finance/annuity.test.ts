import { describe, expect, test } from "vitest";
import { annuity, growth } from "../../../../shared/numbers/finance/annuity.ts";
import { expectClose } from "../expectClose.ts";

// expm1 and log1p are each within an ulp or so; the exponent here is below 4.
const ROUNDING = 1e-14;

describe("growth(rate, periods)", () => {
  test("growth(0.1, 2) = 1.21", () => expectClose(growth(0.1, 2), 1.21, ROUNDING));
  test("growth(0.1, -2) = 1 / 1.21", () => expectClose(growth(0.1, -2), 1 / 1.21, ROUNDING));
  test("a rate of 0 leaves 1", () => expect(growth(0, 480)).toBe(1));
  test("a rate of -100% has no answer", () => expect(growth(-1, 2)).toBeNaN());
});

describe("annuity(rate, periods, when)", () => {
  test("annuity(0.1, 2, 0) = 1.1 + 1", () => expectClose(annuity(0.1, 2, 0), 2.1, ROUNDING));
  test("annuity(0.1, 2, 1) = 1.21 + 1.1", () => expectClose(annuity(0.1, 2, 1), 2.31, ROUNDING));
  test("with periods below 0 it is minus the value today: -(1/1.1 + 1/1.21)", () =>
    expectClose(annuity(0.1, -2, 0), -(1 / 1.1 + 1 / 1.21), ROUNDING));
  test("a rate of 0 counts the payments", () => expect(annuity(0, 7, 1)).toBe(7));

  // ((1 + r)^n - 1) / r = n + n (n - 1) / 2 * r + …: at r = 1e-12 and n = 360 that is 360 + 6.462e-8.
  test("a tiny rate loses no digits", () => expectClose(annuity(1e-12, 360, 0), 360 + 6.462e-8, ROUNDING));

  test("a rate of -100% or less has no answer", () => {
    expect(annuity(-1, 2, 0)).toBeNaN();
    expect(annuity(-1.5, 2, 0)).toBeNaN();
  });
  test("payments are at the end or at the beginning, nowhere else", () => {
    expect(annuity(0.1, 2, 0.5)).toBeNaN();
    expect(annuity(0, 2, 2)).toBeNaN();
  });
});
