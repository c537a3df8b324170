/** The numbers a picture is drawn from, as its table shows them and as they are copied. */
import type { CopiedCell, CopiedRows } from "../../shared/exchange/clipboard/copiedCell.ts";
import { cellText, type Shown, styleOf } from "../../shared/model/numberFormat.ts";
import { withUnit } from "../../shared/model/withUnit.ts";

export interface PictureNumbers {
  readonly header: readonly string[];
  /** The first entry names its row. */
  readonly rows: readonly (readonly PictureCell[])[];
}

/** A number with the line that says how it is shown, NaN where there is none: it is copied with every digit. A text is copied as it is. */
export type PictureCell = string | { readonly value: number; readonly line: Shown };

export const pictureCellText = (cell: PictureCell): string =>
  typeof cell === "string" ? cell : Number.isFinite(cell.value) ? cellText(cell.value, cell.line) : "";

export const copiedNumbers = ({ header, rows }: PictureNumbers): CopiedRows => [
  header.map((text): CopiedCell => ({ kind: "text", text })),
  ...rows.map((row) => row.map(copiedCell)),
];

/** With the unit in the head of a column whose numbers all have it: a file stands alone. Shares need none, they go out as `12.5%`. */
export function withUnits({ header, rows }: PictureNumbers): PictureNumbers {
  const unitOf = (column: number): string => {
    const units = new Set(
      rows.map((row) => row[column]).map((cell) => (typeof cell === "object" ? unitOut(cell.line) : null)),
    );
    units.delete(null);
    const [unit] = units;
    return units.size === 1 ? (unit ?? "") : "";
  };
  return { header: header.map((text, column) => withUnit(text, unitOf(column))), rows };
}

const unitOut = (line: Shown): string => (styleOf(line) === "percent" ? "" : line.unit);

function copiedCell(cell: PictureCell): CopiedCell {
  if (typeof cell === "string") return { kind: "text", text: cell };
  if (!Number.isFinite(cell.value)) return { kind: "empty" };
  return { kind: "number", value: cell.value, line: cell.line, formula: null };
}
