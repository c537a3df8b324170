/**
 * A block of the grid through LibreOffice and back. What LibreOffice 7.4.7 made of it is kept beside the models; where
 * there is a LibreOffice, it is asked again.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copySelection } from "../../../renderer/clipboard/copy.ts";
import { createApp } from "../../../renderer/state/app.ts";
import { setRanges } from "../../../renderer/state/ranges.ts";
import { readHtmlCells } from "../../../shared/exchange/clipboard/htmlCells.ts";
import { readNumber } from "../../../shared/exchange/clipboard/readNumber.ts";
import { readTsv } from "../../../shared/exchange/clipboard/readTsv.ts";
import type { SheetBlock } from "../../../shared/exchange/clipboard/sheetBlock.ts";
import { parseUnit } from "../../../shared/formula/units.ts";
import type { Document, Line } from "../../../shared/model/document.ts";
import { office, reading, throughLibreOffice, writing } from "../../helpers/libreOffice.ts";
import { createMemoryHost } from "../../helpers/memoryHost.ts";
import { temporaryFolder } from "../../helpers/temporaryFolder.ts";
import { cellsOf } from "../../shared/exchange/clipboard/tableCells.ts";
import { smallModel } from "../smallModel.ts";

const kept = (name: string) => readFileSync(join("test/models/clipboard", name), "utf8");

/** Inputs and calculations with all the digits a number can have, negatives, and a label that could be a formula. */
const rows: readonly { readonly line: Line; readonly numbers: readonly number[] }[] = [
  row("a", '=1+1, "quoted" & <b>', "", [0.1, -1234.5678901234567, 1e21]),
  row("b", "Margin", "%", [12.3456789012345, -7.5, 100 / 3]),
  row("c", "Price", "USD/share", [142.58, 0, -17.25]),
  row("d", "Debt", "USD bn", [1 / 3, 2 / 3, 98765.4321012345]),
  {
    line: { name: "third", label: "A third of it", unit: "USD bn", formula: "d / 3" },
    numbers: [1 / 9, 2 / 9, 98765.4321012345 / 3],
  },
];

function row(name: string, label: string, unit: string, values: readonly number[]) {
  return { line: { name, label, unit, values } satisfies Line, numbers: values };
}

const model: Document = {
  ...smallModel,
  scenarios: [],
  sections: [{ name: "s", label: "S", lines: rows.map(({ line }) => line) }],
};

function copied() {
  const app = createApp(createMemoryHost(), model);
  setRanges(app, [{ anchor: { rowId: "a", column: 0 }, head: { rowId: "third", column: 4 } }]);
  return copySelection(app)!;
}

/** In the unit of each row's line, as a paste would take them. */
const numbersOf = (block: SheetBlock) =>
  block.rows.map((cells, index) => {
    const unit = parseUnit(rows[index]!.line.unit);
    return cells.slice(2).map((cell) => {
      const read = unit.ok ? readNumber(cell, unit.value, "point", null) : null;
      return read?.ok === true ? read.value : cell.text;
    });
  });

/** LibreOffice writes fifteen digits and no more. */
const fifteenDigits = rows.map(({ numbers }) => numbers.map((value) => Number(value.toPrecision(15))));

describe("a block copied from the grid", () => {
  test("is the one that LibreOffice was given", () => {
    expect(copied()["text/html"]).toBe(kept("railhead.html"));
    expect(copied()["text/plain"]).toBe(kept("railhead.tsv"));
  });

  test.each(["railhead-html.libreoffice.csv", "railhead-tsv.libreoffice.csv"])(
    "has every digit in LibreOffice: %s",
    (name) => expect(numbersOf(readTsv(kept(name)))).toEqual(fifteenDigits),
  );

  test("comes back from LibreOffice with every digit", () => {
    expect(numbersOf(readHtmlCells(cellsOf(kept("railhead.libreoffice.html"))))).toEqual(fifteenDigits);
  });
});

describe.each(office === undefined ? [] : [office])("%s today", () => {
  const inFolder = temporaryFolder();

  test.each([
    ["block.html", "text/html", reading.html, "railhead-html.libreoffice.csv"],
    ["block.csv", "text/plain", reading.tabs, "railhead-tsv.libreoffice.csv"],
  ] as const)("reads %s as it did", (name, flavour, filter, answer) => {
    const csv = throughLibreOffice(inFolder, name, copied()[flavour], filter);
    expect(numbersOf(readTsv(csv))).toEqual(numbersOf(readTsv(kept(answer))));
  });

  test("gives the same numbers back", () => {
    const html = throughLibreOffice(inFolder, "back.html", copied()["text/html"], reading.html, writing.html);
    expect(numbersOf(readHtmlCells(cellsOf(html)))).toEqual(fifteenDigits);
  });
});
