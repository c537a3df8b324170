import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CopiedCell } from "../../../../shared/exchange/clipboard/copiedCell.ts";
import { readNumber } from "../../../../shared/exchange/clipboard/readNumber.ts";
import { readTsv } from "../../../../shared/exchange/clipboard/readTsv.ts";
import { tsvText } from "../../../../shared/exchange/clipboard/writeTsv.ts";
import { parseUnit, type Unit } from "../../../../shared/formula/units.ts";
import type { Shown } from "../../../../shared/model/numberFormat.ts";

const number = (value: number, line: Shown = { unit: "" }): CopiedCell => ({
  kind: "number",
  value,
  line,
  formula: null,
});
const text = (content: string): CopiedCell => ({ kind: "text", text: content });
const empty: CopiedCell = { kind: "empty" };
const unitOf = (written: string): Unit => {
  const unit = parseUnit(written);
  return unit.ok ? unit.value : { text: "", dimension: {}, numerator: 1, denominator: 1 };
};
const textsOf = (tsv: string) => readTsv(tsv).rows.map((row) => row.map((cell) => cell.text));

describe("cells as tab-separated text", () => {
  test("numbers have every digit, percentages their sign, and each row its end", () => {
    const rows = [
      [text("Price"), number(1234.5), number(0.1 + 0.2)],
      [empty, number(12.5, { unit: "%" }), number(0.07, { unit: "", format: { style: "percent" } })],
    ];
    expect(tsvText(rows)).toBe("Price\t1234.5\t0.30000000000000004\r\n\t12.5%\t7%\r\n");
  });

  test("a cell with a tab, a line break or a quote stands in quotes, as Excel has it", () => {
    expect(tsvText([[text("a\tb"), text("a\nb"), text('5" disk')]])).toBe('"a\tb"\t"a\nb"\t"5"" disk"\r\n');
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+A1", "'+A1"],
    ["-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"],
    ["@SUM(1)", "'@SUM(1)"],
    ["  =1", "'  =1"],
    ["＝1", "'＝1"],
    ["-5", "-5"],
    ["-5%", "-5%"],
    ["it's", "it's"],
  ])("%j goes out as %j", (given, expected) => {
    expect(tsvText([[text(given)]])).toBe(`${expected}\r\n`);
  });

  test.each(["", "%", "x", "USD bn", "USD/share"])("any number in %j comes back to the bit", (unit) => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const cell = readTsv(tsvText([[number(value, { unit })]])).rows[0]![0]!;
        expect(readNumber(cell, unitOf(unit), "point", null)).toEqual({ ok: true, value });
      }),
    );
  });

  test("basis points shown in percent go out as percent and come back as they were", () => {
    const tsv = tsvText([[number(150, { unit: "bps", format: { style: "percent" } })]]);
    expect(tsv).toBe("1.5%\r\n");
    const cell = readTsv(tsv).rows[0]![0]!;
    expect(readNumber(cell, unitOf("bps"), "point", null)).toEqual({ ok: true, value: 150 });
  });

  test("a ratio shown in percent comes back to the bit", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (value) => {
        const line: Shown = { unit: "", format: { style: "percent" } };
        const cell = readTsv(tsvText([[number(value, line)]])).rows[0]![0]!;
        expect(readNumber(cell, unitOf(""), "point", null)).toEqual({ ok: true, value });
      }),
    );
  });

  test("any texts survive, in any shape", () => {
    const content = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom("\t", '"', "\n", "\r", "'", "=", "-", "a", " ") }),
    );
    const shape = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
    const blocks = shape.chain(([rows, columns]) =>
      fc.array(fc.array(content, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
    fc.assert(
      fc.property(blocks, (block) => {
        expect(textsOf(tsvText(block.map((row) => row.map(text))))).toEqual(block);
      }),
    );
  });
});

describe("tab-separated text back to cells", () => {
  test.each([
    [
      "a\tb\nc\td\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\tb\r\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"two\r\nlines"\t1\r\n', [["two\r\nlines", "1"]]],
    ['"say ""so"""\t\r\n', [['say "so"', ""]]],
    ['5" disk\t7', [['5" disk', "7"]]],
    [
      '"never closed\t7\r\n8',
      [
        ['"never closed', "7"],
        ["8", ""],
      ],
    ],
    ["\r\n\r\n1", [[""], [""], ["1"]]],
    ["", []],
  ])("%j", (given, expected) => {
    expect(textsOf(given)).toEqual(expected);
  });

  test("a text of a million quotes is read at once", () => {
    expect(readTsv('"'.repeat(1_000_001)).rows).toHaveLength(1);
  });
});
