/**
 * All that this folder knows of the grid it works in. Cells are places by
 * index; what stands in them, and what a selection is good for, is the owner's
 * business: it gives a `Sheet` and is told what the person did.
 */
import type { Position, Rectangle } from "./range.ts";
import type { Selection } from "./selection.ts";

export interface Sheet {
  readonly rowCount: () => number;
  /** As AG Grid knows the columns, left to right. The first names the rows: to click it is to take whole rows. */
  readonly columnIds: () => readonly string[];
  /** Columns at the left that stay in sight. */
  readonly frozenColumns: number;
  /** Null where nothing is selected. */
  readonly selection: () => Selection | null;
  readonly select: (selection: Selection) => void;
  /** Makes a cell the active one, with the keyboard in it. */
  readonly focus: (at: Position) => void;
  /** The fill handle was let go: `seed` was drawn out to `whole`, which holds it; `pointer` in pixels of the window. */
  readonly offerFill: (seed: Rectangle, whole: Rectangle, pointer: Point) => void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many rows and columns there are. */
export interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

export const sizeOf = (sheet: Sheet): Size => ({
  rowCount: sheet.rowCount(),
  columnCount: sheet.columnIds().length,
});
