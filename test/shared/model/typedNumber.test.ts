import { describe, expect, test } from "vitest";
import { parseUnit } from "../../../shared/formula/units.ts";
import { parseTypedNumber, typedInUnit } from "../../../shared/model/typedNumber.ts";

const into = (text: string, unit: string): number | string => {
  const parsed = parseTypedNumber(text);
  const own = parseUnit(unit);
  if (!parsed.ok) return parsed.problems[0]!.message;
  return own.ok ? typedInUnit(parsed.value, own.value) : "no unit";
};

describe("what is typed, in the unit of the line", () => {
  test.each([
    ["1.5bn", "USD m", 1500],
    ["12%", "%", 12],
    ["12%", "", 0.12],
    ["12", "%", 12],
    ["(300)", "USD m", -300],
    ["-3", "", -3],
    ["1,234.5", "GPU", 1234.5],
    ["$5m", "USD m", 5],
    ["$5m", "USD bn", 0.005],
    ["5 USD bn", "USD m", 5000],
    ["1e3", "", 1000],
    ["(5%)", "%", -5],
    [".5", "", 0.5],
    ["2.35 USD/GPU/hour", "USD/GPU/hour", 2.35],
  ])("%s into %s", (text, unit, value) => {
    expect(into(text, unit)).toBe(value);
  });
});

test.each(["abc", "1.2.3", "(300", "12 apples", "", "--3", "1,23", "1e999"])(
  "%s is refused with a sentence",
  (text) => {
    expect(into(text, "")).toMatch(/is not a number|is not a unit|larger than any/);
  },
);
