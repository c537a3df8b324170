import { expect, test } from "vitest";
import { lastDigit } from "../../../shared/model/lastDigit.ts";
import { cellText, type Shown } from "../../../shared/model/numberFormat.ts";

const lines: readonly (readonly [string, Shown, number, string])[] = [
  ["a price", { unit: "USD/share" }, 142, "142.01"],
  ["money in bn", { unit: "USD bn" }, 142, "142.1"],
  ["a percent", { unit: "%" }, 12, "12.1"],
  ["a ratio shown in percent", { unit: "x", format: { style: "percent", decimals: 0 } }, 0.12, "13%"],
  ["basis points shown in percent", { unit: "bps", format: { style: "percent", decimals: 2 } }, 12, "0.13%"],
  ["a percent shown as a multiple", { unit: "%", format: { style: "multiple", decimals: 2 } }, 150, "1.51x"],
  ["millions shown in bn", { unit: "USD m", format: { scale: "bn", decimals: 1 } }, 1500, "1.6bn"],
  ["units shown in thousands", { unit: "GPU", format: { scale: "k", decimals: 0 } }, 5000, "6k"],
  ["whole numbers", { unit: "GPU", format: { decimals: 0 } }, 5, "6"],
];

test.each(lines)("one more in the last digit of %s", (_, line, value, text) => {
  expect(cellText(value + lastDigit(line), line)).toBe(text);
});

test("a check is one or the other", () => {
  expect(lastDigit({ unit: "", role: "check" })).toBe(1);
});
