/**
 * The fill handle: the small square at the corner of what is selected. It is
 * drawn by the stylesheet and belongs to the cell it lies in, because AG Grid
 * would wipe away any element of ours when it writes the cell anew.
 */
import { fillArea, isToBeFilled } from "../fillArea.ts";
import { type Rectangle, rectangleOf } from "../range.ts";
import type { Point, Sheet } from "../sheet.ts";
import { cellUnder } from "./cellUnder.ts";
import { startDrag } from "./drag.ts";

/** Pixels from the corner that can be taken hold of: a little more than is drawn. */
const reach = 9;

/** Whether the pointer is on the handle; the stylesheet marks the cell by what it draws. */
export function isOnHandle(target: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const cell = target.closest(".ag-cell");
  if (cell === null || getComputedStyle(cell, "::after").cursor !== "crosshair") return false;
  const { right, bottom } = cell.getBoundingClientRect();
  return clientX > right - reach && clientY > bottom - reach;
}

export function startFill(sheet: Sheet, root: HTMLElement, event: MouseEvent): void {
  const last = sheet.selection()?.ranges.at(-1);
  if (last === undefined) return;
  event.preventDefault(); // the active cell stays where it is
  event.stopPropagation();
  const seed = rectangleOf(last);
  let whole = seed;
  const show = () => markFill(sheet, root, seed, whole);
  // Rows that come into sight are drawn a moment after the grid scrolled.
  const timer = setInterval(show, 60);
  startDrag(
    sheet,
    root,
    { x: event.clientX, y: event.clientY },
    {
      isFrozen: false,
      over(at) {
        whole = fillArea(seed, at);
        show();
      },
      end(pointer: Point, isGivenUp: boolean) {
        clearInterval(timer);
        const isDrawnOut =
          whole.top < seed.top || whole.bottom > seed.bottom || whole.left < seed.left || whole.right > seed.right;
        if (isDrawnOut && !isGivenUp) sheet.offerFill(seed, whole, pointer);
        else clearFill(root);
      },
    },
  );
}

/** Marks the cells that would be filled, those in sight; `clearFill` takes the marks away. */
export function markFill(sheet: Sheet, root: HTMLElement, seed: Rectangle, whole: Rectangle): void {
  for (const cell of root.querySelectorAll<HTMLElement>(".ag-cell")) {
    const at = cellUnder(sheet, cell);
    cell.classList.toggle("to-be-filled", at !== null && isToBeFilled(seed, whole, at));
  }
}

export function clearFill(root: HTMLElement): void {
  for (const cell of root.querySelectorAll(".to-be-filled")) cell.classList.remove("to-be-filled");
}
