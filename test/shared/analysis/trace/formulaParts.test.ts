import { describe, expect, test } from "vitest";
import { formulaParts, placeText } from "../../../../shared/analysis/trace/formulaParts.ts";
import { parseFormula } from "../../../../shared/formula/parse.ts";
import { invariant } from "../../../../shared/invariant.ts";
import type { Line } from "../../../../shared/model/document.ts";
import { lineOf, live } from "../../../renderer/smallModel.ts";

function partsOf(formula: string, line: Line, member: number, period: number): readonly string[] {
  const tree = parseFormula(formula);
  invariant(tree.ok, "the formulas of this file can be read");
  return formulaParts(tree.value, live(), { line, member, period }).map(({ text, value }) => `${text} = ${value}`);
}

describe("the parts of a formula, for one cell", () => {
  const price = lineOf("price");

  test("are its names with what stands in them", () => {
    expect(partsOf("price * (1 + growth)", price, 0, 1)).toEqual(["price = $150.00", "growth = 50.0%"]);
  });

  test("look where prev, next, first, last and at look", () => {
    expect(partsOf("prev(price) + next(price) + first(price) + last(price) + at(price, 2025)", price, 0, 1)).toEqual([
      "prev(price) = $100.00",
      "next(price) = $225.00",
      "first(price) = $100.00",
      "last(price) = $225.00",
      "at(price, 2025) = $150.00",
    ]);
  });

  test("say where prev leaves the timeline", () => {
    expect(partsOf("prev(price, 2)", price, 0, 1)).toEqual(["prev(price, 2) = before or after the timeline"]);
  });

  test("count what a sum or a total reads", () => {
    expect(partsOf("sum(owed) + total(price)", price, 0, 1)).toEqual(["owed = 2 members", "total(price) = 3 periods"]);
  });

  test("take the cell's own member, or the one that is picked", () => {
    expect(partsOf('owed / pick(owed, "b")', lineOf("cover"), 0, 1)).toEqual([
      "owed = $20.0m",
      'pick(owed, "b") = $2.00m',
    ]);
  });

  test("stand once where they are written twice, and words of the language not at all", () => {
    expect(partsOf("price + price * index", price, 0, 0)).toEqual(["price = $100.00"]);
  });
});

describe("the place of a cell", () => {
  test("is its member and its period", () => {
    expect(placeText(live(), { line: "owed", member: 1, period: 2 })).toBe("Loan B, 2026");
  });

  test("is nothing for a line of one number", () => {
    expect(placeText(live(), { line: "growth", member: 0, period: 0 })).toBe("");
  });
});
