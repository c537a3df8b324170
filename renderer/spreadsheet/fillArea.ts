/** How far a dragged fill handle reaches. */
import { contains, type Position, type Rectangle } from "./range.ts";

/**
 * The seed drawn out to the pointer, along rows or along columns, whichever it
 * is farther out by: a fill goes one way. The seed itself while the pointer is in it.
 */
export function fillArea(seed: Rectangle, at: Position): Rectangle {
  const { top, bottom, left, right } = seed;
  const down = beyond(at.row, top, bottom);
  const across = beyond(at.column, left, right);
  if (Math.abs(across) >= Math.abs(down))
    return { ...seed, left: Math.min(left, at.column), right: Math.max(right, at.column) };
  return { ...seed, top: Math.min(top, at.row), bottom: Math.max(bottom, at.row) };
}

/** Cells from the nearest edge; negative before the first. */
const beyond = (at: number, first: number, last: number): number => (at < first ? at - first : Math.max(0, at - last));

/** Whether a cell is one of those that would be filled. */
export const isToBeFilled = (seed: Rectangle, whole: Rectangle, at: Position): boolean =>
  contains(whole, at) && !contains(seed, at);
