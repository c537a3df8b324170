/**
 * Cells as an HTML table. The text is what the grid shows; the number behind it
 * stands, with every digit, where each program looks for it: `sdval` and `sdnum`
 * for LibreOffice, `x:num` and `mso-number-format` for Excel, `data-sheets-value`
 * for Google Sheets, `data-railhead-…` for Railhead itself.
 *
 * Everything that comes from the model is escaped, in texts and attributes alike.
 */
import {
  type CopiedCell,
  type CopiedNumber,
  type CopiedRows,
  faultText,
  heldText,
  shownText,
  typedText,
} from "./copiedCell.ts";
import { safeText } from "./safeText.ts";
import { builtInFormat, msoFormat, spreadsheetFormat } from "./spreadsheetFormat.ts";

export function htmlText(rows: CopiedRows): string {
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join("")}</tr>`).join("\n");
  return [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><meta name="generator" content="Railhead">',
    "<style>br{mso-data-placement:same-cell}</style></head><body><table>",
    body,
    "</table></body></html>",
  ].join("\n");
}

function cellHtml(cell: CopiedCell): string {
  switch (cell.kind) {
    case "number":
      return numberHtml(cell);
    case "text":
      return `<td${attributes({ ...textMarks(safeText(cell.text)), "data-railhead-text": cell.text })}>${lines(safeText(cell.text))}</td>`;
    case "fault":
      return `<td${attributes({ align: "right", "data-railhead-formula": cell.formula })}>${faultText}</td>`;
    case "empty":
      return "<td></td>";
  }
}

function numberHtml(cell: CopiedNumber): string {
  const held = heldText(cell);
  const format = spreadsheetFormat(cell.line);
  const marks = {
    align: "right",
    sdval: held,
    sdnum: `1033;0;${builtInFormat(cell.line)}`,
    "x:num": held,
    "data-sheets-value": JSON.stringify({ 1: 3, 3: Number(held) }),
    "data-sheets-numberformat": JSON.stringify({ 1: 2, 2: format, 3: 1 }),
    style: `mso-number-format:${msoFormat(format)}`,
    "data-railhead-text": typedText(cell),
    "data-railhead-formula": cell.formula,
  };
  return `<td${attributes(marks)}>${escaped(shownText(cell))}</td>`;
}

/** A text stays one, whatever it looks like. */
const textMarks = (text: string) => ({
  sdnum: "1033;1033;@",
  "x:str": text,
  "data-sheets-value": JSON.stringify({ 1: 2, 2: text }),
  style: `mso-number-format:${msoFormat("@")}`,
});

const attributes = (marks: { readonly [name: string]: string | null }): string =>
  Object.entries(marks)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${escaped(value)}"`))
    .join("");

const lines = (text: string) => escaped(text).replace(/\r\n|\r|\n/g, "<br>");

/** Line breaks and tabs as references too: an attribute would keep neither. */
const escaped = (text: string): string => text.replace(/[&<>"'\r\n\t]/g, (sign) => references[sign]!);

const references: { readonly [sign: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};
