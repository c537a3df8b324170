/** Other spreadsheets have no column of units: there the numbers stand right beside the label. */
import { parseTypedNumber } from "../../model/typedNumber.ts";
import { emptyCell, type SheetBlock, type SheetCell } from "../clipboard/sheetBlock.ts";

/** New lines with an empty unit where the block has a number in its place. */
export function withUnitColumn(block: SheetBlock): SheetBlock {
  if (!block.rows.some(([, second]) => second !== undefined && isNumber(second))) return block;
  return { ...block, rows: block.rows.map(([label, ...numbers]) => [label ?? emptyCell, emptyCell, ...numbers]) };
}

const isNumber = ({ text, number }: SheetCell): boolean =>
  number !== null || (/\d/.test(text) && parseTypedNumber(text).ok);
