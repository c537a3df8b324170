import { describe, expect, test } from "vitest";
import { operatorCount } from "../../../../shared/analysis/review/longFormulas.ts";
import { parseFormula } from "../../../../shared/formula/parse.ts";
import { found, texts } from "./reviewing.ts";

const sumOf = (terms: number) => Array.from({ length: terms }, () => "index").join(" + ");

test("a dozen operators are enough for a formula, and one more is too many", () => {
  const lines = [
    { name: "fine", formula: sumOf(13) },
    { name: "long", formula: sumOf(14), opening: sumOf(15) },
  ];
  expect(texts(found({ lines }, "long-formula"))).toEqual([
    "long: The formula has 13 operators.",
    "long: The opening formula has 14 operators.",
  ]);
});

describe("operators", () => {
  test.each([
    ["a", 0],
    ["-3", 0],
    ["-a", 1],
    ["not a", 1],
    ["max(a, b)", 0],
    ["a > b ? c : d", 2],
    ["a >= 0 and a <= 1", 3],
    ["(a + b) * -1", 2],
  ])("of %s are %i", (formula, count) => {
    const tree = parseFormula(formula);
    expect(tree.ok && operatorCount(tree.value)).toBe(count);
  });
});
