import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseUnit, type Unit } from "../../../shared/formula/units.ts";
import { cellText, editText, figureText } from "../../../shared/model/numberFormat.ts";
import { numberInUnit, parseTypedNumber } from "../../../shared/model/typedNumber.ts";

const unitOf = (text: string): Unit => {
  const unit = parseUnit(text);
  if (!unit.ok) throw new Error(`no unit ${text}`);
  return unit.value;
};

const into = (text: string, unit: string) => {
  const parsed = parseTypedNumber(text);
  return parsed.ok ? numberInUnit(parsed.value, unitOf(unit)) : parsed;
};

const typedValue = (text: string, unit: string): number | string => {
  const read = into(text, unit);
  return read.ok ? read.value : read.problems[0]!.message;
};

describe("what is typed, in the unit of the line", () => {
  test.each([
    ["12", "%", 12],
    ["1,234.5", "GPU", 1234.5],
    ["1e3", "", 1000],
    ["2.10e25", "FLOP", 2.1e25],
    [".5", "", 0.5],
    ["  7 ", "x", 7],
    ["(300)", "USD m", -300],
    ["( 5% )", "%", -5],
    ["-3", "", -3],
    ["−3", "", -3],
    ["-$5m", "USD m", -5],
    ["$-5m", "USD m", -5],
    ["($5.90bn)", "USD m", -5900],
    // A scale counts from the unit without its own.
    ["1.5bn", "USD bn", 1.5],
    ["1.5bn", "USD m", 1500],
    ["1.5 Billion", "USD m", 1500],
    ["1.1m", "USD bn", 0.0011],
    ["5m", "GPU m", 5],
    ["32k", "USD/GPU", 32000],
    ["2k", "USD/GPU/hour", 2000],
    ["1k", "TFLOP/s/GPU", 1000],
    ["3m", "", 3_000_000],
    ["$5m", "USD bn", 0.005],
    ["$142.58", "USD/share", 142.58],
    ["$500", "USD", 500],
    // A unit is converted.
    ["12%", "%", 12],
    ["12%", "", 0.12],
    ["12%", "x", 0.12],
    ["50bps", "%", 0.5],
    ["1.5x", "%", 150],
    ["5 USD bn", "USD m", 5000],
    ["5 bn USD", "USD m", 5000],
    ["5bn USD", "USD bn", 5],
    ["5 USD", "USD", 5],
    ["$2.35/GPU/hour", "USD/GPU/hour", 2.35],
    ["2 USD/(TFLOP/s)", "USD/(TFLOP/s)", 2],
    ["(2 USD/(TFLOP/s))", "USD/(TFLOP/s)", -2],
    ["1 day", "hour", 24],
    ["1 PFLOP/s/GPU", "TFLOP/s/GPU", 1000],
    // What a cell shows can be typed back.
    ["–", "USD m", 0],
    ["✓", "flag", 1],
    ["✗", "flag", 0],
    ["yes", "flag", 1],
    ["0", "flag", 0],
  ])("%s into %s", (text, unit, value) => {
    expect(typedValue(text, unit)).toBe(value);
  });
});

describe("what is refused, and the sentence", () => {
  test.each([
    ["abc", "", '"abc" is not a number. Type 1234.5, 1.5bn, 12% or (300).'],
    ["", "", "It needs a number."],
    [" ", "", "It needs a number."],
    ["1.2.3", "", '"1.2.3" is not a number. Type 1234.5, 1.5bn, 12% or (300).'],
    ["--3", "", '"--3" is not a number. Type 1234.5, 1.5bn, 12% or (300).'],
    ["(-3)", "", '"(-3)" is not a number. Type 1234.5, 1.5bn, 12% or (300).'],
    ["(300", "", '"(300" is not a number. Type 1234.5, 1.5bn, 12% or (300).'],
    ["300)", "", '"300)" is not a number. Type 1234.5, 1.5bn, 12% or (300).'],
    ["1,23", "", '"1,23" is not a number: the point is decimal and commas stand between thousands, 1,234.5.'],
    ["1.234,5", "", '"1.234,5" is not a number: the point is decimal and commas stand between thousands, 1,234.5.'],
    ["=2*3", "", "A cell takes a number; a formula holds for its whole line and stands in the formula line above."],
    ["12 apples", "", '"apples" behind the number is not a unit or a scale such as m, bn or %.'],
    ["1e999", "", '"1e999" is larger than any number here.'],
    ["1e308bn", "USD", '"1e308bn" is larger than any number here.'],
    ["12%", "USD bn", '"12%" does not fit a line in USD bn.'],
    ["$5m", "GPU m", '"$5m" does not fit a line in GPU m.'],
    ["5 GPU", "", '"5 GPU" does not fit a line without a unit.'],
    ["5m", "%", '"5m" does not fit a line in %.'],
    ["$5", "USD bn", '"$5" could mean 5 dollars or 5 USD bn: type 5 for USD bn, or $5m, $5bn.'],
    ["2", "flag", '"2" does not fit a line that is true or false: type 1 or 0.'],
  ])("%s into %s", (text, unit, sentence) => {
    expect(typedValue(text, unit)).toBe(sentence);
  });
});

describe("showing and typing agree", () => {
  const units = ["USD m", "USD bn", "USD", "USD/GPU/hour", "USD/share", "GPU m", "FLOP", "%", "x", "", "TFLOP/s/GPU"];
  const magnitudes = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.integer({ min: -4, max: 26 }));
  const lines = fc.record({
    unit: fc.constantFrom(...units),
    format: fc.record({ decimals: fc.integer({ min: 0, max: 6 }) }),
  });

  test("a cell's text typed into the cell shows the same text", () => {
    fc.assert(
      fc.property(magnitudes, lines, ([fraction, power], line) => {
        const shown = cellText(fraction * 10 ** power, line);
        const typed = typedValue(shown, line.unit);
        expect(typed).toBeTypeOf("number");
        expect(cellText(Number(typed), line).replace(/^–$/, "0")).toBe(/[1-9]/.test(shown) ? shown : "0");
      }),
    );
  });

  test("a figure with all its signs typed into the line shows the same figure", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 999, noNaN: true }), lines, (value, line) => {
        const shown = figureText(value, line);
        const typed = typedValue(shown, line.unit);
        expect(typed).toBeTypeOf("number");
        expect(figureText(Number(typed), line)).toBe(shown);
      }),
    );
  });

  test("the text an editor starts with reads back to the bit", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(...units), (value, unit) => {
        expect(typedValue(editText(value), unit)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
