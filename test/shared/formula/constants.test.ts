import { expect, test } from "vitest";
import { constantsIn } from "../../../shared/formula/constants.ts";

const inFormula = (text: string) => constantsIn(text).map(({ text: written, value, unit }) => [written, value, unit]);

test("a number, a percentage and an amount each come with their own unit", () => {
  expect(inFormula("p * 1.5 + q * 25% + 5 USD bn")).toEqual([
    ["1.5", 1.5, ""],
    ["25%", 25, "%"],
    ["5 USD bn", 5, "USD bn"],
  ]);
});

test("a power of ten is read as one number", () => {
  expect(inFormula("p * 3e9")).toEqual([["3e9", 3e9, ""]]);
});

test("0 and 1 stand for themselves, yet 1 of a unit is an amount", () => {
  expect(inFormula("max(0, 1 - p) * 1 USD")).toEqual([["1 USD", 1, "USD"]]);
});

test("a number that says where to look is no assumption", () => {
  expect(inFormula("prev(p, 2) + next(p, 3) + at(p, 2027)")).toEqual([]);
});

test("a power that belongs to the sum is no assumption", () => {
  expect(inFormula("p ^ 2 + p ^ 0.5 + (1 + r) ^ (1 / 12) + q ^ (t / 1 year)")).toEqual([]);
});

test("any other number in an exponent is one, as in the review", () => {
  expect(inFormula("p ^ 0.7 + q ^ (t / 5 year) + p ^ (1 / 24)")).toEqual([
    ["0.7", 0.7, ""],
    ["5 year", 5, "year"],
    ["24", 24, ""],
  ]);
});

test("what the first period starts with is one", () => {
  expect(inFormula("prev(p, 2, 100)")).toEqual([["100", 100, ""]]);
});

test("a formula that cannot be read has none", () => {
  expect(inFormula("5 +")).toEqual([]);
});
