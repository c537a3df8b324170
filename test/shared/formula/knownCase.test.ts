import { expect, test } from "vitest";
import { inKnownCase } from "../../../shared/formula/knownCase.ts";

const lines = ["ev", "shares", "Cost", "cost"];

test("a name that differs from a line's in capitals alone is that line's", () => {
  expect(inKnownCase("EV / Shares", lines)).toBe("ev / shares");
});

test("a function in capitals is that function", () => {
  expect(inKnownCase("SUM( ev )", lines)).toBe("sum( ev )");
});

test("a name that is known as it is written stays", () => {
  expect(inKnownCase("Cost + cost", lines)).toBe("Cost + cost");
});

test("a name that could be either of two lines stays", () => {
  expect(inKnownCase("COST", lines)).toBe("COST");
});

test("a name that nobody knows, a word of the language and a unit stay", () => {
  expect(inKnownCase("Sales + period + 5 USD", lines)).toBe("Sales + period + 5 USD");
});

test("the text of a member stays", () => {
  expect(inKnownCase('pick(EV, "EV")', lines)).toBe('pick(ev, "EV")');
});

test("a text that cannot be read stays", () => {
  expect(inKnownCase("EV + !", lines)).toBe("EV + !");
});
