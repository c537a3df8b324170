/** How large a pasted block comes out: repeated where the selection is a multiple of it, once otherwise. */
import type { SheetBlock, SheetCell } from "../clipboard/sheetBlock.ts";

export interface PastedShape {
  readonly height: number;
  readonly width: number;
  /** The cell that goes to a place of the pasted block. */
  readonly cellAt: (row: number, column: number) => SheetCell;
  /** One row that goes to several: rows that hold no number are then passed over. */
  readonly repeatsOneRow: boolean;
}

export function pastedShape({ rows }: SheetBlock, selectedRows: number, selectedColumns: number): PastedShape {
  const height = extended(rows.length, selectedRows);
  const width = extended(rows[0]?.length ?? 0, selectedColumns);
  return {
    height,
    width,
    cellAt: (row, column) => {
      const source = rows[row % rows.length]!;
      return source[column % source.length]!;
    },
    repeatsOneRow: rows.length === 1 && height > 1,
  };
}

const extended = (size: number, selected: number) => (size > 0 && selected % size === 0 ? selected : size);
