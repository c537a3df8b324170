/** What the grid shows, and what of it is selected. */
import type { Line } from "../../shared/model/document.ts";

export type GridRow = SectionRow | LineRow;

export interface SectionRow {
  readonly id: string;
  readonly kind: "section";
  readonly name: string;
  readonly label: string;
  readonly isFolded: boolean;
}

export interface LineRow {
  readonly id: string;
  readonly kind: "line";
  /** All but its typed values, which may be those of an earlier edit. */
  readonly line: Omit<Line, "values">;
  readonly label: string;
  /** Null on the row of a line by lists, whose members have rows of their own. */
  readonly member: number | null;
  readonly isOpen: boolean;
  readonly isMember: boolean;
}

/** A column is 0 for the label, 1 for the unit, and from 2 on a period: `periodOf` and `columnOf`. */
export interface GridPlace {
  readonly rowId: string;
  readonly column: number;
}

/** From where it began to where it was extended to. */
export interface CellRange {
  readonly anchor: GridPlace;
  readonly head: GridPlace;
}
