import { describe, expect, test } from "vitest";
import { parseFormula } from "../../../shared/formula/parse.ts";
import { formulaText } from "../../../shared/formula/print.ts";
import { sentence } from "../../../shared/formula/problems.ts";

const refusal = (text: string): string => {
  const parsed = parseFormula(text);
  return parsed.ok ? `accepted as ${formulaText(parsed.value)}` : sentence(parsed.problems[0]!);
};

describe("what mathjs and spreadsheets read differently is refused with what to write", () => {
  test.each([
    ["2^3^2", "write (2^3)^2 or 2^(3^2)"],
    ["-3^2", "write -(3^2) or (-3)^2"],
    ["log(100)", "write ln(x) or log10(x)"],
    ["2 a", '"a" is no unit'],
    ["5!", "there is no factorial"],
    ["a'", "double quotes"],
    ["a | b", "write or"],
    ["a to b", "units convert by themselves"],
    ["true + 1", "write a comparison, or 1"],
    ["a % b", "write mod(a, b)"],
    ["a < b < c", "write a < b and b < c"],
    ["=a", "a formula needs no ="],
    ["a = b", "write =="],
    ["a <> b", "write !="],
    ["[1, 2]", "there are no indexes"],
    ["{a: 1}", "there are no objects"],
    ["a; b", "one expression"],
    ["f(x) = x", "write =="],
    ["1:3", "cannot be read"],
    ["revenu(3)", "There is no function"],
    ["summ(3)", 'Did you mean "sum"?'],
    ["clamp(1)", "clamp is written clamp(x, low, high); this call has 1 argument."],
    ["sum", '"sum" is a function'],
    ["GPU * 3", "can only stand after a number: 5 GPU"],
    ["1e400", "larger than any number"],
    ["", "The formula is empty."],
    ["a +", "ends too early"],
    ["(a", "ends too early"],
    ["or", '"or" stands between two conditions'],
    ["1 + and", '"and" stands between two conditions'],
    ["not or", '"or" stands between two conditions'],
    ["and(a > 1, b)", '"and" stands between two conditions'],
    ["5 EUR", '"EUR" is no unit'],
    ["5 usd", 'Did you mean "USD"?'],
    ["1,000", "numbers have no thousands separators"],
    ["a**2", "a power is written 2^3"],
    ["a × b", "write *"],
    ["AVERAGE(a)", "write mean(x)"],
    ["a > 1 ? a > 2 ? 3 : 2 : 1", "one inside another stands in parentheses"],
    ["a)", 'cannot be read at ")"'],
  ])("%s", (text, told) => {
    expect(refusal(text)).toContain(told);
  });
});

describe("a percent sign right after a number is that number over 100", () => {
  test.each([
    ["200 + 10%", "200 + 10%"],
    ["100*25% + 2", "100 * 25% + 2"],
  ])("%s", (text, printed) => {
    const parsed = parseFormula(text);
    expect(parsed.ok && formulaText(parsed.value)).toBe(printed);
  });
});

test("a problem says where it stands", () => {
  const parsed = parseFormula("max(0, reveneu(3))");
  expect(parsed.ok || parsed.problems[0]!.at).toEqual({ start: 7, end: 14 });
});

test("a number with a unit is one value in base units", () => {
  const parsed = parseFormula("5 USD bn / 2 GPU m");
  expect(parsed).toMatchObject({
    ok: true,
    value: { operator: "/", left: { value: 5e9, dimension: { USD: 1 } }, right: { value: 2e6, dimension: { GPU: 1 } } },
  });
});

describe("texts made to do harm are refused at once", () => {
  test.each([
    "config({relTol: 0.9})",
    "config(x)",
    'import("fs")',
    'evaluate("1")',
    'parse("1")',
    'createUnit("x")',
    'constructor("return 1")()',
    "__proto__()",
    "toString()",
    'hasOwnProperty("a")',
    'f.constructor.constructor("return process")()',
    'a["constructor"]',
    'simplify("a")',
    'derivative("a", "a")',
    'compile("1")',
    'reviver("1")',
  ])("%s", (text) => {
    expect(parseFormula(text).ok).toBe(false);
  });

  test("ten million characters, ten thousand parentheses, a thousand choices", () => {
    const startedAt = performance.now();
    for (const text of ["1+".repeat(5_000_000), "(".repeat(10_000), "a?".repeat(1_000), `${"-".repeat(1_999)}a`])
      expect(typeof parseFormula(text).ok).toBe("boolean");
    expect(parseFormula("1+".repeat(5_000_000)).ok).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  test("names of JavaScript's own objects are names like any other", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"])
      expect(parseFormula(`${name} + 1`)).toMatchObject({ ok: true, value: { left: { kind: "name", name } } });
  });
});
