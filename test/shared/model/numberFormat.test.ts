import { describe, expect, test } from "vitest";
import { parseUnit } from "../../../shared/formula/units.ts";
import { cellText, decimalsOf, figureText } from "../../../shared/model/numberFormat.ts";
import { numberInUnit, parseTypedNumber } from "../../../shared/model/typedNumber.ts";

describe("in a cell, where the unit has a column of its own", () => {
  test.each([
    [115.186, { unit: "USD bn" }, "115.2"],
    [-300, { unit: "USD m", format: { decimals: 0 } }, "(300)"],
    [0, { unit: "USD m" }, "–"],
    [-0, { unit: "%" }, "–"],
    [32_000, { unit: "USD/GPU", format: { decimals: 0 } }, "32,000"],
    [2.35, { unit: "USD/GPU/hour" }, "2.35"],
    [1_234_567.8, { unit: "" }, "1,234,567.80"],
    [50, { unit: "%", format: { decimals: 0 } }, "50"],
    [73.5, { unit: "%" }, "73.5"],
    [1.054, { unit: "x" }, "1.05"],
    [0.6, { unit: "" }, "0.60"],
    // The cell says what the unit column does not.
    [0.173, { unit: "", format: { style: "percent" as const } }, "17.3%"],
    [12.5, { unit: "", format: { style: "multiple" as const, decimals: 1 } }, "12.5x"],
    // 150 bps are 1.5 %, and 12 % are 0.12.
    [150, { unit: "bps", format: { style: "percent" as const } }, "1.5%"],
    [150, { unit: "bps", format: { style: "multiple" as const, decimals: 3 } }, "0.015x"],
    [12, { unit: "%", format: { style: "multiple" as const } }, "0.12x"],
    [1.05, { unit: "x", format: { style: "percent" as const } }, "105.0%"],
    // Nothing but zeros has no sign, and is no dash: it is not zero.
    [-0.001, { unit: "USD m" }, "0.0"],
    [1, { unit: "flag" }, "✓"],
    [0, { unit: "flag" }, "✗"],
    [1, { unit: "", role: "check" as const }, "✓"],
    [2.1e25, { unit: "FLOP" }, "2.10e25"],
    [15.2e12, { unit: "token" }, "15.20tn"],
    [3.54e12, { unit: "USD" }, "3.54tn"],
    [5e9, { unit: "USD bn" }, "5.00e9"],
    [999_999_999_999, { unit: "GPU" }, "1.00tn"],
  ])("%d with %j is %s", (value, line, text) => {
    expect(cellText(value, line)).toBe(text);
  });
});

describe("on its own, where the text says it all", () => {
  test.each([
    [3536.6, { unit: "USD bn" }, "$3.54tn"],
    [5.9, { unit: "USD bn" }, "$5.90bn"],
    [10_637.5, { unit: "USD m" }, "$10.6bn"],
    [589, { unit: "USD bn" }, "$589bn"],
    [0.5764, { unit: "USD m" }, "$576,400.00"],
    [999.9, { unit: "USD bn" }, "$1.00tn"],
    [142.578, { unit: "USD/share" }, "$142.58"],
    [2.35, { unit: "USD/GPU/hour" }, "$2.35/GPU/hour"],
    [-17.27, { unit: "%" }, "(17.3%)"],
    [-5900, { unit: "USD m" }, "($5.90bn)"],
    [1.054, { unit: "x" }, "1.05x"],
    [-150, { unit: "bps", format: { style: "percent" as const } }, "(1.5%)"],
    [12, { unit: "%", format: { style: "multiple" as const } }, "0.12x"],
    [12.4, { unit: "GPU m" }, "12.4 GPU m"],
    [0.91, { unit: "" }, "0.91"],
    [0, { unit: "USD bn" }, "–"],
    [0, { unit: "flag" }, "✗"],
  ])("%d with %j is %s", (value, line, text) => {
    expect(figureText(value, line)).toBe(text);
  });
});

describe("in the scale a line asks for, which counts from the unit without its own", () => {
  test.each([
    [1500, { unit: "USD m", format: { scale: "bn" as const } }, "1.5bn", "$1.5bn"],
    [1500, { unit: "USD m", format: { scale: "k" as const, decimals: 0 } }, "1,500,000k", "$1,500,000k"],
    [32_000, { unit: "USD/GPU", format: { scale: "k" as const } }, "32.00k", "$32.00k/GPU"],
    [12.4, { unit: "GPU m", format: { scale: "k" as const } }, "12,400.0k", "12,400.0k GPU"],
    [2_500_000, { unit: "", format: { scale: "m" as const } }, "2.50m", "2.50m"],
    // These have no thousands.
    [16, { unit: "%", format: { scale: "k" as const } }, "16.0", "16.0%"],
    [250, { unit: "bps", format: { scale: "k" as const } }, "250.0", "250.0 bps"],
  ])("%d with %j is %s in a cell and %s on its own", (value, line, inCell, alone) => {
    expect([cellText(value, line), figureText(value, line)]).toEqual([inCell, alone]);
  });

  test("and reads back as the same number", () => {
    const line = { unit: "USD m", format: { scale: "bn" as const } };
    const typed = parseTypedNumber(cellText(1500, line));
    const unit = parseUnit("USD m");
    expect(typed.ok && unit.ok && numberInUnit(typed.value, unit.value)).toEqual({ ok: true, value: 1500 });
  });
});

test("negatives stand in parentheses, or behind a minus where the line asks for it", () => {
  const line = { unit: "USD m", format: { negative: "minus" as const } };
  expect([cellText(-300, line), figureText(-300, line), cellText(-0.001, line)]).toEqual(["-300.0", "-$300m", "0.0"]);
  expect(cellText(-300, { unit: "USD m", format: { negative: "parentheses" } })).toBe("(300.0)");
});

test("a line's own number of decimals goes before that of its unit", () => {
  expect(decimalsOf({ unit: "%" })).toBe(1);
  expect(decimalsOf({ unit: "%", format: { decimals: 4 } })).toBe(4);
});
