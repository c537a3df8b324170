/** Cells as tab-separated text, the way Excel writes it: numbers with every digit, odd texts in quotes. */
import { type CopiedCell, type CopiedRows, faultText, typedText } from "./copiedCell.ts";
import { safeText } from "./safeText.ts";

/** Every row ends in CR LF, the last one too, as in the clipboard of every spreadsheet. */
export const tsvText = (rows: CopiedRows): string =>
  rows.map((row) => `${row.map((cell) => quoted(fieldText(cell))).join("\t")}\r\n`).join("");

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

const quoted = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
