/** How far a selection can be filled on to each side, for whoever has no pointer to draw it out. */
import type { Rectangle } from "../spreadsheet/range.ts";

export type Direction = "right" | "down" | "left" | "up";

/** Cells there are on that side; `firstColumn` is the first that holds numbers. */
export function room(
  direction: Direction,
  { top, bottom, left, right }: Rectangle,
  size: { readonly rowCount: number; readonly columnCount: number; readonly firstColumn: number },
): number {
  switch (direction) {
    case "right":
      return size.columnCount - 1 - right;
    case "down":
      return size.rowCount - 1 - bottom;
    case "left":
      return left - size.firstColumn;
    case "up":
      return top;
  }
}

/** The seed drawn out by so many cells. */
export function drawnOut(seed: Rectangle, direction: Direction, count: number): Rectangle {
  switch (direction) {
    case "right":
      return { ...seed, right: seed.right + count };
    case "down":
      return { ...seed, bottom: seed.bottom + count };
    case "left":
      return { ...seed, left: seed.left - count };
    case "up":
      return { ...seed, top: seed.top - count };
  }
}
