import type { Money } from "../clipboard/readNumber.ts";
import type { DecimalMark } from "../clipboard/sheetBlock.ts";
import type { OverCalculations } from "./cellWrites.ts";

/** How to paste, and the answers given so far; null where nobody was asked. */
export interface PasteOptions {
  /** What the step is called in the history. */
  readonly verb: "Paste" | "Fill";
  /** `formulas`: a cell with a formula gives it to the line; every other cell its value. */
  readonly what: "values" | "formulas";
  readonly isTransposed: boolean;
  /** What an empty cell does to the cell it comes over. */
  readonly empties: "clear" | "skip";
  readonly decimalMark: DecimalMark | null;
  readonly money: Money | null;
  readonly overCalculations: OverCalculations | null;
  /** Rows below the last line: as new lines, or not at all. */
  readonly newLines: "add" | "leave" | null;
  /** Columns after the last period: not at all. */
  readonly beyondPeriods: "leave" | null;
  /** A line with one number for all periods that is given several: one a period, or not at all. */
  readonly oneNumber: "by-period" | "leave" | null;
}

export const plainPaste: PasteOptions = {
  verb: "Paste",
  what: "values",
  isTransposed: false,
  empties: "clear",
  decimalMark: null,
  money: null,
  overCalculations: null,
  newLines: null,
  beyondPeriods: null,
  oneNumber: null,
};
