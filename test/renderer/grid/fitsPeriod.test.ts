import { describe, expect, test } from "vitest";
import { fitsPeriod } from "../../../renderer/grid/fitsPeriod.ts";

describe("a number in a column of the least usual width", () => {
  test("fits with four digits before the point and two behind it", () => {
    expect(fitsPeriod("1,379.95")).toBe(true);
  });

  test("does not fit with six digits before the point", () => {
    expect(fitsPeriod("123,456.78")).toBe(false);
  });

  test("does not fit as a word of a dozen letters", () => {
    expect(fitsPeriod("! too large!")).toBe(false);
  });
});
