import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CopiedCell } from "../../../../shared/exchange/clipboard/copiedCell.ts";
import { decimalMarkOf } from "../../../../shared/exchange/clipboard/decimalMarks.ts";
import { readHtmlCells } from "../../../../shared/exchange/clipboard/htmlCells.ts";
import { readNumber } from "../../../../shared/exchange/clipboard/readNumber.ts";
import { readTsv } from "../../../../shared/exchange/clipboard/readTsv.ts";
import type { SheetBlock } from "../../../../shared/exchange/clipboard/sheetBlock.ts";
import { htmlText } from "../../../../shared/exchange/clipboard/writeHtml.ts";
import { tsvText } from "../../../../shared/exchange/clipboard/writeTsv.ts";
import { parseUnit } from "../../../../shared/formula/units.ts";
import { office, reading, throughLibreOffice } from "../../../helpers/libreOffice.ts";
import { temporaryFolder } from "../../../helpers/temporaryFolder.ts";
import { cellsOf } from "./tableCells.ts";

const fixture = (name: string) => readFileSync(join("test/models/clipboard", name), "utf8");

function numbers(block: SheetBlock, row: number, unit: string): readonly (number | string)[] {
  const own = parseUnit(unit);
  const mark = decimalMarkOf(block);
  return block.rows[row]!.slice(1).map((cell) => {
    const read = readNumber(
      cell,
      own.ok ? own.value : { text: "", dimension: {}, numerator: 1, denominator: 1 },
      mark === "comma" ? mark : "point",
      null,
    );
    return read.ok ? read.value : cell.text;
  });
}

describe("a block copied in LibreOffice", () => {
  test("has every digit that LibreOffice gives, in its table", () => {
    const block = readHtmlCells(cellsOf(fixture("libreoffice.html")));
    expect(numbers(block, 1, "")).toEqual([1234.5678901234, -0.1, 1e21]);
    expect(numbers(block, 2, "%")).toEqual([12.3456789012345, 33.3333333333333, -7.5]);
    expect(numbers(block, 2, "")).toEqual([0.123456789012345, 0.333333333333333, -0.075]);
    expect(numbers(block, 3, "USD/share")).toEqual([142.58, -17.25, 0]);
    expect(numbers(block, 4, "")).toEqual([0.666666666666667, "", 0.3]);
    expect(block.rows[4]![0]!.text).toBe('two\nlines, "quoted" & <b>');
  });

  test("has the digits that are shown, in its text", () => {
    const block = readTsv(fixture("libreoffice.tsv"));
    expect(numbers(block, 1, "")).toEqual([1234.57, -0.1, 1e21]);
    expect(numbers(block, 2, "%")).toEqual([12.3, 33, -7.5]);
  });
});

/** Where there is no LibreOffice, its own block above stands for it. */
describe.each(office === undefined ? [] : [office])("a block pasted into LibreOffice (%s)", () => {
  const inFolder = temporaryFolder();
  const number = (value: number, unit = ""): CopiedCell => ({ kind: "number", value, line: { unit }, formula: null });
  const text = (content: string): CopiedCell => ({ kind: "text", text: content });
  const rows = [
    [text("Item"), text("=1+1"), text('two\nlines, "quoted" & <b>')],
    [text("Plain"), number(1234.5678901234), number(-0.1)],
    [text("Percent"), number(12.3456789012345, "%"), number(-1e-7, "%")],
    [text("Money"), number(142.58, "USD/share"), number(1e21, "USD bn")],
  ];
  const expected = [
    ["Item", "=1+1", 'two\nlines, "quoted" & <b>'],
    ["Plain", 1234.5678901234, -0.1],
    ["Percent", 0.123456789012345, -1e-9],
    ["Money", 142.58, 1e21],
  ];
  const taken = (csv: string) =>
    readTsv(csv).rows.map((row, index) =>
      row.map(({ text: shown }, column) => (index === 0 || column === 0 ? shown : Number(shown.replace("%", "e-2")))),
    );

  test.each([
    ["block.html", htmlText(rows), reading.html],
    ["block.csv", tsvText(rows), reading.tabs],
  ])("%s has every number to the last digit, and runs no text", (name, content, filter) => {
    expect(taken(throughLibreOffice(inFolder, name, content, filter))).toEqual(expected);
  });
});
