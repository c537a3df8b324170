import { expect, test } from "vitest";
import { functionsFound } from "../../../renderer/functions/functionsFound.ts";
import { unitRuleText } from "../../../renderer/functions/unitRuleText.ts";
import { findFunction, functions } from "../../../shared/formula/catalogue.ts";

test.each([
  ["abs", "Its values must be of one unit, and gives that unit."],
  ["exp", "It takes plain numbers, and gives a plain number."],
])("%s: %s", (name, text) => {
  expect(unitRuleText(findFunction(name)!)).toBe(text);
});

test("a function is found by its name before others that speak of it", () => {
  expect(functionsFound(functions, "npv")[0]?.name).toBe("npv");
  expect(functionsFound(functions, "")).toHaveLength(functions.length);
});
