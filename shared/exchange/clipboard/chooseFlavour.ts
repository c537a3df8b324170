/** Which of the clipboard's forms of one block to read. */
import type { SheetBlock } from "./sheetBlock.ts";

/**
 * The table where it tells more than the text: numbers with every digit, or
 * Railhead's own marks, or where there is no text. The text otherwise: it has no
 * layout in it that could be mistaken for cells.
 */
export function chooseFlavour(table: SheetBlock | null, text: SheetBlock): SheetBlock {
  if (table === null || table.rows.length === 0) return text;
  if (table.decimalMark !== null || text.rows.length === 0) return table;
  return table.rows.some((row) => row.some(({ number }) => number !== null)) ? table : text;
}
