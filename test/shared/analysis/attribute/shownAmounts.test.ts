import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { AttributionReport } from "../../../../shared/analysis/attribute/attribution.ts";
import { shownAmounts } from "../../../../shared/analysis/attribute/shownAmounts.ts";
import { cellText, type Shown } from "../../../../shared/model/numberFormat.ts";

/** A report of amounts that lead away from a figure. */
function reportOf(from: number, amounts: readonly number[]): AttributionReport {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return {
    kind: "attribution",
    cell: { line: "y", member: 0, period: 0 },
    from,
    to: from + total,
    total,
    drivers: amounts.map((amount) => ({ label: "", isGroup: false, changes: [], amount, standardError: 0 })),
    method: { kind: "shapley" },
  };
}

const price: Shown = { unit: "USD/share" };

test("three thirds of a dollar are 34, 33 and 33 cents, and 33.4, 33.3 and 33.3 percent", () => {
  const shown = shownAmounts(reportOf(2, [1 / 3, 1 / 3, 1 / 3]), price);
  expect(shown).toEqual({ from: 2, to: 3, total: 1, amounts: [0.34, 0.33, 0.33], shares: [33.4, 33.3, 33.3] });
});

test("figures that round away from each other take the amounts with them: 1.004 and 1.002 more", () => {
  expect(shownAmounts(reportOf(1.004, [1.002]), price)).toMatchObject({
    from: 1,
    to: 2.01,
    total: 1.01,
    amounts: [1.01],
  });
});

test("amounts that cancel have no shares", () => {
  expect(shownAmounts(reportOf(5, [1, -1]), price)).toMatchObject({ total: 0, amounts: [1, -1], shares: [NaN, NaN] });
});

test("numbers too large for their last digit to be told stay as they are", () => {
  expect(shownAmounts(reportOf(4.95e28, [1.25e28]), { unit: "FLOP" })).toMatchObject({
    from: 4.95e28,
    amounts: [1.25e28],
  });
});

const formats: readonly Shown[] = [
  price,
  { unit: "%", format: { decimals: 0 } },
  { unit: "x", format: { style: "percent", decimals: 1 } },
  { unit: "USD m", format: { scale: "bn", decimals: 2 } },
];

/** What a reader adds up: the text's own digits, a number in parentheses below zero. */
function readText(text: string): bigint {
  const digits = BigInt(text.replace(/\D/g, "") || "0");
  return text.startsWith("(") ? -digits : digits;
}

test("what is read in the texts adds up from the one figure's text to the other's", () => {
  const amount = fc.double({ min: -1e5, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(
      amount,
      fc.array(amount, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...formats),
      (from, amounts, line) => {
        const shown = shownAmounts(reportOf(from, amounts), line);
        const read = (value: number) => readText(cellText(value, line));
        expect(read(shown.from) + shown.amounts.reduce((sum, each) => sum + read(each), 0n)).toBe(read(shown.to));
        expect(read(shown.from) + read(shown.total)).toBe(read(shown.to));
        expect(read(shown.from)).toBe(read(from));
      },
    ),
    { seed: 61 },
  );
});
