import { describe, expect, test } from "vitest";
import { near } from "../../../shared/numbers/near.ts";

describe("near(a, b, tolerance)", () => {
  test("near(100, 101, 1) = 1: the tolerance itself is near enough", () => expect(near(100, 101, 1)).toBe(1));
  test("near(100, 101.5, 1) = 0", () => expect(near(100, 101.5, 1)).toBe(0));
  test("the order does not matter", () => expect(near(101.5, 100, 2)).toBe(1));
  test("a tolerance of 0 asks for the same number", () => {
    expect(near(0.5, 0.5, 0)).toBe(1);
    expect(near(0.1 + 0.2, 0.3, 0)).toBe(0);
  });
  test("a tolerance below 0 has no answer", () => expect(near(1, 1, -1)).toBeNaN());
  test("nothing is near to a number that is not one, nor far from it", () => {
    expect(near(NaN, 1, 1)).toBeNaN();
    expect(near(1, 1, NaN)).toBeNaN();
  });
});
