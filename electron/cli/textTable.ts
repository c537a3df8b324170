/** A table for a terminal: columns as wide as they need to be, words to the left and numbers to the right. */
import { printable } from "./printable.ts";

export interface TextTable {
  readonly header: readonly string[];
  /** A row of one text stands across the columns, as a heading. */
  readonly rows: readonly (readonly string[])[];
  /** How many columns, from the left, hold words. */
  readonly words: number;
}

const gap = "  ";

export function tableText({ header: titles, rows: texts, words }: TextTable): string {
  const header = titles.map(printable);
  const rows = texts.map((row) => row.map(printable));
  const widths = header.map(width);
  for (const row of rows.filter(({ length }) => length > 1))
    for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, width(text));
  const lineOf = (row: readonly string[]) =>
    row.length === 1
      ? `\n${row[0]}`
      : row.map((text, column) => padded(text, widths[column]!, column < words)).join(gap);
  return `${[header, ...rows].map((row) => lineOf(row).trimEnd()).join("\n")}\n`;
}

function padded(text: string, room: number, isWord: boolean): string {
  const space = " ".repeat(Math.max(0, room - width(text)));
  return isWord ? text + space : space + text;
}

const width = (text: string) => [...text].length;
