/** A block of cells as another program's clipboard tells it: plain data, judged by nobody yet. */

export interface SheetCell {
  /** As shown. */
  readonly text: string;
  /** The number behind it at full precision, where the source tells it; null where only the text is known. */
  readonly number: number | null;
  /** A formula of ours, where the cell was copied from a model; null otherwise. */
  readonly formula: string | null;
}

export interface SheetBlock {
  /** All of one length. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Which mark is decimal in its texts, where the source is known to write just that; null where they must be judged. */
  readonly decimalMark: DecimalMark | null;
}

/** `point`: 1,234.56. `comma`: 1.234,56. */
export type DecimalMark = "point" | "comma";

export const emptyCell: SheetCell = { text: "", number: null, formula: null };

export const textCell = (text: string): SheetCell => ({ text, number: null, formula: null });

export const isEmptyCell = ({ text, number, formula }: SheetCell): boolean =>
  number === null && formula === null && text.trim() === "";

/** The rows filled up with empty cells to one length. */
export function blockOf(rows: readonly (readonly SheetCell[])[], decimalMark: DecimalMark | null = null): SheetBlock {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? emptyCell));
  return { rows: filled, decimalMark };
}

/** Rows as columns and columns as rows. */
export const transposed = ({ rows, decimalMark }: SheetBlock): SheetBlock => ({
  rows: (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!)),
  decimalMark,
});
