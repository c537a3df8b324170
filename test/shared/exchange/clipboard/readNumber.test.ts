import { describe, expect, test } from "vitest";
import { decimalMarkOf } from "../../../../shared/exchange/clipboard/decimalMarks.ts";
import { type Money, readNumber } from "../../../../shared/exchange/clipboard/readNumber.ts";
import { blockOf, type DecimalMark, textCell } from "../../../../shared/exchange/clipboard/sheetBlock.ts";
import { parseUnit } from "../../../../shared/formula/units.ts";

function read(
  text: string,
  unit = "",
  mark: DecimalMark = "point",
  number: number | null = null,
  money: Money | null = null,
) {
  const parsed = parseUnit(unit);
  const own = parsed.ok ? parsed.value : { text: "", dimension: {}, numerator: 1, denominator: 1 };
  const outcome = readNumber({ text, number, formula: null }, own, mark, money);
  return outcome.ok ? outcome.value : outcome.problems[0]!.code;
}

describe("a pasted text as a number", () => {
  test.each([
    ["1,234.56", "", 1234.56],
    ["(300)", "", -300],
    ["−12.5", "", -12.5],
    ["12%", "", 0.12],
    ["12%", "%", 12],
    ["(17.3%)", "%", -17.3],
    ["1.5E+05", "", 150000],
    ["1\u00a0234.5", "", 1234.5],
    ["1\u202f234\u202f567", "", 1234567],
    ["1'234.50", "", 1234.5],
    ["+5", "", 5],
    ["5-", "", -5],
    ["$1,234.50", "USD/share", 1234.5],
    ["$ (1,234.50)", "USD", -1234.5],
    [" $ -   ", "USD", 0],
    ["1,234.50 $", "USD", 1234.5],
    ["USD 5", "USD", 5],
    ["$1.5bn", "USD m", 1500],
    ["12.5x", "x", 12.5],
    ["5 USD bn", "USD m", 5000],
    ["–", "", 0],
    ["TRUE", "flag", 1],
  ])("%j in a line in %j is %d", (text, unit, expected) => {
    expect(read(text, unit)).toBe(expected);
  });

  test.each([
    ["1.234,56", 1234.56],
    ["0,5", 0.5],
    ["1.234", 1234],
    ["12,5 %", 0.125],
    ["1 234,5", 1234.5],
    ["(1.234,5)", -1234.5],
  ])("%j with a decimal comma is %d", (text, expected) => {
    expect(read(text, "", "comma")).toBe(expected);
  });

  test.each(["n/a", "2024-01-31", "31 Mar 2024", "#DIV/0!", "1,23,456", "12 34", "€5"])("%j is none", (text) => {
    expect(read(text)).toBe("not-a-number");
  });

  test("a dollar sign in a line in USD m is asked about, and either answer counts", () => {
    expect(read("$1,500,000", "USD m")).toBe("ambiguous-scale");
    expect(read("$1,500,000", "USD m", "point", null, "line")).toBe(1_500_000);
    expect(read("$1,500,000", "USD m", "point", null, "dollars")).toBe(1.5);
  });
});

describe("a number behind a shown text", () => {
  test.each([
    ["1,234.57", 1234.5678, "", 1234.5678],
    ["1.234,57", 1234.5678, "", 1234.5678],
    ["12.35%", 0.12345, "%", 12.345],
    ["12.35%", 0.12345, "", 0.12345],
    ["0%", 0.001, "%", 0.1],
    ["12.3%", 12.345, "%", 12.345],
    ["($1.5m)", -1_480_000, "USD m", -1.48],
    ["###", 5, "", 5],
    ["1,234", 1_234_567, "", 1_234_567],
    ["5 GPUs", 5, "", 5],
  ])("%j over %d in a line in %j is %d", (text, number, unit, expected) => {
    expect(read(text, unit, "point", number)).toBe(expected);
  });

  test("a date has one too, and is no number", () => {
    expect(read("2024-01-31", "", "point", 45322)).toBe("not-a-number");
  });
});

describe("which mark is decimal", () => {
  const markOf = (...texts: string[]) => decimalMarkOf(blockOf([texts.map(textCell)]));

  test.each([
    [["1,234.56"], "point"],
    [["1.234,56"], "comma"],
    [["1,234", "0.5"], "point"],
    [["1.234", "0,5"], "comma"],
    [["1,234"], "either"],
    [["1.234", "7"], "either"],
    [["7", "12"], "point"],
    [["Revenue, 2024", "7"], "point"],
    [["Loan 0,5", "1,234"], "either"],
    [["1,234,567"], "point"],
  ] as const)("%j: %s", (texts, expected) => {
    expect(markOf(...texts)).toBe(expected);
  });

  test("is known where the number behind the text is", () => {
    expect(decimalMarkOf(blockOf([[{ text: "1,234", number: 1.234, formula: null }]]))).toBe("point");
  });
});
