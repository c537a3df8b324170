import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dimensionText, fromBase, parseUnit, toBase, unitSentence } from "../../../shared/formula/units.ts";

const unit = (text: string) => {
  const parsed = parseUnit(text);
  if (!parsed.ok) throw new Error(unitSentence(parsed.problems[0]!));
  return parsed.value;
};

describe("one of a unit in base units, and what it measures", () => {
  test.each([
    ["", 1, "a plain number"],
    ["%", 0.01, "a plain number"],
    ["bps", 0.0001, "a plain number"],
    ["x", 1, "a plain number"],
    ["USD bn", 1e9, "USD"],
    ["GPU m", 1e6, "GPU"],
    ["USD/GPU/hour", 1 / 3600, "USD/GPU/time"],
    ["TFLOP/s/GPU", 1e12, "FLOP/time/GPU"],
    ["USD/(TFLOP/s)", 1e-12, "USD time/FLOP"],
    ["MW", 1e6, "energy/time"],
    ["MWh", 3.6e9, "energy"],
    ["year", 8766 * 3600, "time"],
    ["share bn", 1e9, "share"],
  ])("%s", (text, base, measures) => {
    expect(toBase(unit(text), 1)).toBe(base);
    expect(dimensionText(unit(text).dimension)).toBe(measures);
  });
});

test("a typed value reads as it was typed", () => {
  for (const text of ["%", "bps", "USD/GPU/hour", "USD bn", "year"])
    for (const value of [7, 0.1, 2.35, 9.62, 72.5]) expect(fromBase(unit(text), toBase(unit(text), value))).toBe(value);
});

test("what is in base units reads as a number that is the same in base units, to the bit", () => {
  const text = fc.constantFrom("%", "bps", "USD/GPU/hour", "USD bn", "year", "MWh", "USD/(TFLOP/s)", "GPU m/year");
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((each) => Math.abs(each) > 1e-6);
  fc.assert(
    fc.property(text, value, (name, typed) => {
      const base = toBase(unit(name), typed);
      expect(toBase(unit(name), fromBase(unit(name), base))).toBe(base);
    }),
    { numRuns: 5_000 },
  );
});

test("an unknown unit is told with the nearest there is", () => {
  const parsed = parseUnit("USDD bn");
  expect(parsed.ok || unitSentence(parsed.problems[0]!)).toBe('There is no unit "USDD". Did you mean "USD"?');
});

test.each(["USD/", "/GPU", "USD//GPU", "USD/(GPU", "USD)"])("%s is no unit", (text) => {
  expect(parseUnit(text).ok).toBe(false);
});
