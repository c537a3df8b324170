import { expect, test } from "vitest";
import { parseFormula } from "../../../shared/formula/parse.ts";
import { lineNamesIn, referencesOf } from "../../../shared/formula/references.ts";
import { renameAllInFormula } from "../../../shared/formula/rename.ts";

test("a formula's references are the names of lines, each with its place", () => {
  const text = "prev(level) * (1 + growth) + period - level";
  const tree = parseFormula(text);
  expect(tree.ok && referencesOf(tree.value).map(({ name, at }) => [name, text.slice(at.start, at.end)])).toEqual([
    ["level", "level"],
    ["growth", "growth"],
    ["level", "level"],
  ]);
});

test("names of lines are found in a formula that cannot be parsed, each once", () => {
  expect(lineNamesIn("a + * prev(b) - a +")).toEqual(["a", "b"]);
});

test("functions, units behind a number, words of the language and members are no lines", () => {
  expect(lineNamesIn('sum(pick(x, "north")) + 5 USD bn / period_length + na')).toEqual(["x"]);
  expect(lineNamesIn("ä")).toEqual([]);
});

test("two lines may change names with each other", () => {
  const names = new Map([
    ["a", "b"],
    ["b", "a"],
  ]);
  expect(renameAllInFormula("a - b * prev(a)", names)).toBe("b - a * prev(b)");
});
