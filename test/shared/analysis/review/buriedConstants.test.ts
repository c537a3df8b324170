import { describe, expect, test } from "vitest";
import { buriedConstants } from "../../../../shared/analysis/review/buriedConstants.ts";
import { parseFormula } from "../../../../shared/formula/parse.ts";
import { invariant } from "../../../../shared/invariant.ts";

function constantsOf(formula: string) {
  const tree = parseFormula(formula);
  invariant(tree.ok, "the formulas of this file can be read");
  return buriedConstants(tree.value);
}

const summary = (formula: string) => constantsOf(formula).map(({ what, constant }) => `${what} ${constant.text}`);

describe("a number of the world is buried in a formula", () => {
  test.each([
    ["income * 21%", ["rate 21%"]],
    ["income * 0.21", ["number 0.21"]],
    ["income - 5 USD bn", ["amount 5 USD bn"]],
    ["period >= 2027 ? income : 0", ["date 2027"]],
    ["income * 12", ["factor 12"]],
    ["income / 1000", ["factor 1000"]],
    ["max(income, 3)", ["number 3"]],
    ["prev(level, 1, 50) + 7", ["number 50", "number 7"]],
    ["income * -3", ["number 3"]],
    ["growth^0.7", ["number 0.7"]],
    ["round(income * 1.05, 2)", ["number 1.05"]],
  ])("in %s", (formula, expected) => {
    expect(summary(formula)).toEqual(expected);
  });
});

describe("a number of the sum is not", () => {
  test.each([
    "1 - tax",
    "income * -1",
    "(low + high) / 2",
    "level * 100",
    "income * 100%",
    "income / 1 year",
    "max(0, income)",
    "(1 + rate)^(-(index - 0.5))",
    "variance^0.5",
    "(1 + rate)^(1 / 12)",
    "side^3",
    "prev(level, 3)",
    "next(level, 4, 0)",
    "at(level, 2027)",
    "round(level, 3)",
    "near(left, right, 0.01)",
    "mod(index, 4) == 0",
  ])("in %s", (formula) => {
    expect(summary(formula)).toEqual([]);
  });
});

test("a number written twice is told once, with how often and where it stands first", () => {
  expect(constantsOf("income * 0.3 + other * 0.3")).toEqual([
    { constant: { text: "0.3", at: { start: 9, end: 12 }, value: 0.3, unit: "" }, what: "number", times: 2 },
  ]);
});
