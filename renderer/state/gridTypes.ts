/** What the grid shows, and what of it is selected. */
import type { Line } from "../../shared/model/document.ts";

export type GridRow = SectionRow | LineRow | NewRow;

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
  /** How many lines stand in the group below it; 0 where there is none. */
  readonly groupSize: number;
  /** Whether those are out of sight. */
  readonly isGroupFolded: boolean;
}

/** Where there is nothing yet: what is typed there makes a line, or below the last section a section. */
export interface NewRow {
  readonly id: string;
  readonly kind: "new";
  /** The section at whose end it stands; null where it makes a section. */
  readonly section: string | null;
  /** What it says of itself in place. */
  readonly label: string;
  /** Whether the section has no line yet, and a person may need to be told more. */
  readonly isFirst: boolean;
}

/** A column is 0 for the label, 1 for the unit, and from 2 on a period: `periodOf` and `columnOf`. */
export interface GridPlace {
  readonly rowId: string;
  readonly column: number;
}

/** To have the keyboard in a cell, or to type in it as F2 does. */
export interface GridRequest {
  readonly kind: "focus" | "edit";
  readonly at: GridPlace;
}

/** From where it began to where it was extended to. */
export interface CellRange {
  readonly anchor: GridPlace;
  readonly head: GridPlace;
}
