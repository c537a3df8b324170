/**
 * Tab-separated text, as spreadsheets put it on the clipboard, back to cells.
 * A cell in quotes holds tabs, line breaks and doubled quotes; a quote further in
 * is an ordinary character, and quotes that never close are too.
 */
import { plainText } from "./safeText.ts";
import { blockOf, type SheetBlock, type SheetCell, textCell } from "./sheetBlock.ts";

export function readTsv(text: string): SheetBlock {
  const rows: SheetCell[][] = [];
  let row: SheetCell[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const { content, end } = fieldAt(text, at);
    row.push(textCell(plainText(content)));
    const mark = text[end];
    if (mark === "\t") {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  return blockOf(rows);
}

interface Field {
  readonly content: string;
  /** Where the field's own text ends: at a tab, a line break or the end. */
  readonly end: number;
}

function fieldAt(text: string, start: number): Field {
  return quotedAt(text, start) ?? bareAt(text, start);
}

function bareAt(text: string, start: number): Field {
  fieldEnd.lastIndex = start;
  const end = fieldEnd.exec(text)?.index ?? text.length;
  return { content: text.slice(start, end), end };
}

/** Null where the field does not stand in quotes from end to end. */
function quotedAt(text: string, start: number): Field | null {
  quotedField.lastIndex = start;
  const found = quotedField.exec(text);
  return found === null ? null : { content: found[1]!.replaceAll('""', '"'), end: quotedField.lastIndex };
}

const fieldEnd = /[\t\r\n]/g;
const quotedField = /"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)/gy;
