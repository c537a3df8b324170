/** A pasted block laid over the rows of the grid, before anybody asks what its cells say. */
import { isEmptyCell, type SheetCell } from "../clipboard/sheetBlock.ts";
import type { PastedShape } from "./pasteShape.ts";
import type { TargetRow } from "./pasteTarget.ts";

/** A cell and the column of the grid it comes to: a period, or the label or the unit. */
export interface PlacedCell {
  readonly cell: SheetCell;
  /** In the pasted block, from 0. */
  readonly column: number;
  readonly period: number;
}

/** A row of the grid with what comes over it. */
export interface PlacedRow {
  readonly row: TargetRow;
  /** In the pasted block, from 0. */
  readonly index: number;
  readonly cells: readonly PlacedCell[];
}

/** `width`: how many columns of the block come to a column of the grid. */
export const placedRows = (rows: readonly TargetRow[], from: number, shape: PastedShape, width: number): PlacedRow[] =>
  rows.slice(0, shape.height).map((row, index) => ({
    row,
    index,
    cells: Array.from({ length: width }, (_, column) => ({
      cell: shape.cellAt(index, column),
      column,
      period: from + column,
    })),
  }));

/** How many rows from `first` on hold anything, up to the last that does. */
export const rowsUsedFrom = (shape: PastedShape, first: number): number =>
  usedFrom(first, shape.height, shape.width, (row, column) => shape.cellAt(row, column));

/** How many columns from `first` on hold anything, up to the last that does. */
export const columnsUsedFrom = (shape: PastedShape, first: number): number =>
  usedFrom(first, shape.width, shape.height, (column, row) => shape.cellAt(row, column));

function usedFrom(first: number, end: number, across: number, cellAt: (along: number, across: number) => SheetCell) {
  for (let along = end - 1; along >= first; along--)
    for (let other = 0; other < across; other++) if (!isEmptyCell(cellAt(along, other))) return along + 1 - first;
  return 0;
}
