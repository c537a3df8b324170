/** Where numbers go: rows of the grid from some row on, in columns from some period on. */
import type { Document, Line } from "../../model/document.ts";

/** A row of the grid; `line` null is the heading of a section. */
export interface TargetRow {
  readonly line: Line | null;
  /** Key of the member as of `memberKeys`; null on the row that stands for all members of a line by lists. */
  readonly member: string | null;
  /** Whether the line has a value a period, and not one number for all. */
  readonly isTimed: boolean;
}

/** A row that can hold numbers. */
export interface NumberRow {
  readonly line: Line;
  readonly member: string;
  readonly isTimed: boolean;
}

/** Null where the row holds none: a heading, or a row that stands for all members. */
export const numberRow = ({ line, member, isTimed }: TargetRow): NumberRow | null =>
  line === null || member === null ? null : { line, member, isTimed };

/** Columns before the first period. */
export const labelColumn = -2;
export const unitColumn = -1;

export interface PasteTarget {
  readonly document: Document;
  /** Name of the scenario that takes the numbers as its changes; null for the base. */
  readonly scenario: string | null;
  /** All rows of the grid from the first selected one to the last of the grid, folded ones left out. */
  readonly rows: readonly TargetRow[];
  /** How many of them are selected. */
  readonly rowCount: number;
  /** First and last selected column: a period, or `labelColumn` or `unitColumn`. */
  readonly from: number;
  readonly to: number;
  /** Name of the section at whose end new lines are made; the last one where absent. */
  readonly newLinesIn?: string;
}
