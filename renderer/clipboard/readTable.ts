/**
 * The first table of an HTML text, taken apart with the browser's own parser:
 * it runs no script, loads nothing, and what comes out is text.
 */
import { type HtmlCell, readHtmlCells } from "../../shared/exchange/clipboard/htmlCells.ts";
import type { SheetBlock } from "../../shared/exchange/clipboard/sheetBlock.ts";

/** Null where there is no table. */
export function readTable(html: string): SheetBlock | null {
  if (!/<table/i.test(html)) return null;
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (table === null) return null;
  return readHtmlCells(Array.from(table.rows, (row) => Array.from(row.cells, htmlCell)));
}

function htmlCell(cell: HTMLTableCellElement): HtmlCell {
  const attributes = Object.fromEntries(Array.from(cell.attributes, ({ name, value }) => [name.toLowerCase(), value]));
  for (const lineBreak of cell.querySelectorAll("br")) lineBreak.replaceWith(lineMark);
  const text = (cell.textContent ?? "").replace(/\s*\n\s*/g, " ").replaceAll(lineMark, "\n");
  return { text, attributes };
}

/** Stands for a `br` while the line breaks of the source are made blanks; no text that is shown has it. */
const lineMark = "\u2028";
