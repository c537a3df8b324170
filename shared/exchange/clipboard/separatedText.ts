/** Cells as text between separators: numbers with every digit, odd texts in quotes. */
import { type CopiedCell, type CopiedRows, faultText, typedText } from "./copiedCell.ts";
import { safeText } from "./safeText.ts";

/** Every row ends in CR LF, the last one too, as in every spreadsheet. */
export const separatedText = (rows: CopiedRows, separator: "\t" | ","): string =>
  rows.map((row) => `${row.map((cell) => quoted(fieldText(cell), separator)).join(separator)}\r\n`).join("");

function fieldText(cell: CopiedCell): string {
  switch (cell.kind) {
    case "number":
      return typedText(cell);
    case "text":
      return safeText(cell.text);
    case "fault":
      return faultText;
    case "empty":
      return "";
  }
}

const quoted = (text: string, separator: string) =>
  text.includes(separator) || /[\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
