/**
 * The look of what is selected: a tint inside, a line around each range, and
 * the corner the fill handle lies in.
 *
 * A cell drawn anew asks `rangeClasses`; the cells that are drawn already are
 * told by `paintRanges`, at the cost of the cells in sight and of no cell more.
 */
import { contains, isSingleCell, type Position, type Range, rectangleOf } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import { cellUnder } from "./cellUnder.ts";

const looks = ["in-range", "range-top", "range-bottom", "range-left", "range-right", "range-corner"] as const;

/** None for a single cell: the frame of the active cell says it all. */
export function rangeClasses(ranges: readonly Range[], at: Position): readonly string[] {
  if (isOneCell(ranges)) return [];
  const inside = ranges.map(rectangleOf).filter((rectangle) => contains(rectangle, at));
  if (inside.length === 0) return [];
  const touches: readonly boolean[] = [
    true,
    inside.some(({ top }) => at.row === top),
    inside.some(({ bottom }) => at.row === bottom),
    inside.some(({ left }) => at.column === left),
    inside.some(({ right }) => at.column === right),
    ranges.length === 1 && inside.some(({ bottom, right }) => at.row === bottom && at.column === right),
  ];
  return looks.filter((_, index) => touches[index]);
}

/** Then nothing is painted, before and after. */
export const isOneCell = (ranges: readonly Range[]): boolean => ranges.length === 1 && isSingleCell(ranges[0]!);

/** `.one-cell` on the grid: the active cell's own corner has the fill handle. */
export function paintRanges(sheet: Sheet, root: HTMLElement, ranges: readonly Range[]): void {
  root.classList.toggle("one-cell", isOneCell(ranges));
  for (const cell of root.querySelectorAll<HTMLElement>(".ag-cell")) {
    const at = cellUnder(sheet, cell);
    const classes = at === null ? [] : rangeClasses(ranges, at);
    for (const look of looks) cell.classList.toggle(look, classes.includes(look));
  }
}
