import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseFlavour } from "../../../../shared/exchange/clipboard/chooseFlavour.ts";
import type { CopiedCell } from "../../../../shared/exchange/clipboard/copiedCell.ts";
import { type HtmlCell, readHtmlCells } from "../../../../shared/exchange/clipboard/htmlCells.ts";
import { readTsv } from "../../../../shared/exchange/clipboard/readTsv.ts";
import { emptyCell, textCell } from "../../../../shared/exchange/clipboard/sheetBlock.ts";
import { htmlText } from "../../../../shared/exchange/clipboard/writeHtml.ts";

const cellHtml = (cell: CopiedCell): string => /<tr>(.*)<\/tr>/s.exec(htmlText([[cell]]))![1]!;
const text = (content: string): CopiedCell => ({ kind: "text", text: content });

describe("a cell as HTML", () => {
  test("shows what the grid shows and has every digit where each program looks for it", () => {
    const line = { unit: "%", format: { decimals: 1 } };
    const html = cellHtml({ kind: "number", value: -12.3456789, line, formula: null });
    expect(html).toContain(">(12.3%)</td>");
    expect(html).toContain('sdval="-0.123456789" sdnum="1033;0;0.00%"');
    expect(html).toContain('x:num="-0.123456789"');
    expect(html).toContain('data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:-0.123456789}"');
    expect(html).toContain('data-railhead-text="-12.3456789%"');
    // \2013 is the dash and \0022 the quotes around it, as CSS writes them.
    expect(html).toContain(
      "mso-number-format:&quot;\\#\\,\\#\\#0\\.0\\%\\;\\(\\#\\,\\#\\#0\\.0\\%\\)\\;\\0022 \\2013 \\0022 &quot;",
    );
  });

  test("carries its formula for Railhead alone", () => {
    const html = cellHtml({ kind: "number", value: 1, line: { unit: "" }, formula: 'a < "b"' });
    expect(html).toContain('data-railhead-formula="a &lt; &quot;b&quot;"');
    expect(html).toContain(">1.00</td>");
  });

  test("a text that looks like a formula is a text", () => {
    const html = cellHtml(text("=1+1"));
    expect(html).toContain("mso-number-format:&quot;\\@&quot;");
    expect(html).toContain(">&#39;=1+1</td>");
  });

  test("nothing from the model is ever markup", () => {
    const marks = fc.string({ unit: fc.constantFrom("<", ">", '"', "'", "&", "a", "=", "-", "/", "\n", " ") });
    fc.assert(
      fc.property(marks, marks, marks, (label, unit, formula) => {
        const plain = cellHtml(text("a")) + cellHtml({ kind: "number", value: 1, line: { unit: "" }, formula: "a" });
        const html = cellHtml(text(label)) + cellHtml({ kind: "number", value: 1, line: { unit }, formula });
        const count = (where: string, what: RegExp) => where.match(what)?.length;
        expect(count(html.replaceAll("<br>", ""), /</g)).toBe(count(plain, /</g));
        expect(count(html.replaceAll("<br>", ""), />/g)).toBe(count(plain, />/g));
        expect(count(html, /"/g)).toBe(count(plain, /"/g));
        expect(html).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#\d+;)/);
      }),
    );
  });
});

describe("the cells of a table", () => {
  const td = (content: string, attributes: HtmlCell["attributes"] = {}): HtmlCell => ({ text: content, attributes });
  const read = (...rows: HtmlCell[][]) => readHtmlCells(rows).rows;

  test.each([
    [{ sdval: "0.125", sdnum: "1033;0;0.0%" }, 0.125],
    [{ sdval: "0,125", sdnum: "1031;0;0,0%" }, 0.125],
    [{ "x:num": "0.125" }, 0.125],
    [{ "data-sheets-value": '{"1":3,"3":0.125}' }, 0.125],
    [{ "data-sheets-value": '{"1":2,"2":"12.5%"}' }, null],
    [{ "data-sheets-value": "no json" }, null],
    [{ "x:num": "" }, null],
    [{ sdval: "x" }, null],
  ] as const)("%j has %j behind it", (attributes, number) => {
    expect(read([td("12.5%", attributes)])).toEqual([[{ text: "12.5%", number, formula: null }]]);
  });

  test("layout of the source is no part of a text", () => {
    expect(read([td("\n   two\n  words ")])[0]![0]!.text).toBe("two\nwords");
  });

  test("a cell over several columns and rows stands in the first of them", () => {
    const rows = read([td("a", { colspan: "2", rowspan: "2" }), td("b")], [td("c")], [td("d")]);
    expect(rows).toEqual([
      [textCell("a"), emptyCell, textCell("b")],
      [emptyCell, emptyCell, textCell("c")],
      [textCell("d"), emptyCell, emptyCell],
    ]);
  });

  test("a span of a billion columns is cut", () => {
    expect(read([td("a", { colspan: "1000000000", rowspan: "-1" })])[0]).toHaveLength(1000);
  });

  test("Railhead's own text counts before the shown one, and its mark is known", () => {
    const block = readHtmlCells([[td("1,235", { "data-railhead-text": "1234.5", "x:num": "1234.5" })]]);
    expect(block).toEqual({ rows: [[textCell("1234.5")]], decimalMark: "point" });
  });
});

describe("of two forms of a block", () => {
  const tsv = readTsv("1,234.57");
  const table = (attributes: HtmlCell["attributes"]) => readHtmlCells([[{ text: "1,234.57", attributes }]]);

  test("the table is read where it has numbers behind its texts, the text otherwise", () => {
    expect(chooseFlavour(table({ sdval: "1234.5678" }), tsv).rows[0]![0]!.number).toBe(1234.5678);
    expect(chooseFlavour(table({}), tsv)).toBe(tsv);
    expect(chooseFlavour(null, tsv)).toBe(tsv);
    expect(chooseFlavour(table({}), readTsv("")).rows).toHaveLength(1);
  });
});
