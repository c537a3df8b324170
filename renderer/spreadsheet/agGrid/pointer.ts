/**
 * Selecting with the pointer, as in a spreadsheet: a drag selects a rectangle
 * and scrolls at the edges, Shift extends, Ctrl begins a further range; whole
 * rows by the cells that name them, columns by their heads, all by the corner.
 * AG Grid focuses the cell that is clicked; the rest is ours.
 */
import { selectAll, selectCell } from "../selection.ts";
import { type Sheet, sizeOf } from "../sheet.ts";
import { dragged, type Grip, type Held, taken } from "../taking.ts";
import { cellUnder, headUnder } from "./cellUnder.ts";
import { startDrag } from "./drag.ts";
import { isOnHandle, startFill } from "./fillHandle.ts";

/** Listens on the grid's element; gives back what ends it. */
export function selectByPointer(sheet: Sheet, root: HTMLElement): () => void {
  const onDown = (event: MouseEvent) => {
    if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
    if (event.target.closest(".ag-cell-inline-editing, button, input") !== null) return;
    const head = headUnder(sheet, event.target);
    if (isOnHandle(event.target, event)) startFill(sheet, root, event);
    else if (head !== null) takeColumns(sheet, root, head, event);
    else takeCells(sheet, root, event.target, event);
  };
  // AG Grid focuses already when the pointer goes down: not where the active cell is to stay.
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
    const isExtending = event.shiftKey && cellUnder(sheet, event.target) !== null;
    if (isExtending || isOnHandle(event.target, event)) event.stopPropagation();
  };
  root.addEventListener("pointerdown", onPointerDown, { capture: true });
  root.addEventListener("mousedown", onDown, { capture: true });
  return () => {
    root.removeEventListener("pointerdown", onPointerDown, { capture: true });
    root.removeEventListener("mousedown", onDown, { capture: true });
  };
}

const heldBy = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): Held => ({ shift: shiftKey, ctrl: ctrlKey || metaKey });

function takeCells(sheet: Sheet, root: HTMLElement, target: HTMLElement, event: MouseEvent): void {
  const at = cellUnder(sheet, target);
  if (at === null) return;
  if (event.shiftKey) {
    event.preventDefault(); // neither the focus nor the selection of text follows
    event.stopPropagation();
  }
  const grip = at.column === 0 ? "rows" : "cells";
  sheet.select(taken(sheet.selection() ?? selectCell(at), grip, at, heldBy(event), sizeOf(sheet)));
  follow(sheet, root, grip, event, at.column < sheet.frozenColumns);
}

/** The head of the column that names the rows is the corner. */
function takeColumns(sheet: Sheet, root: HTMLElement, column: number, event: MouseEvent): void {
  event.preventDefault();
  const at = { row: 0, column };
  const before = sheet.selection() ?? selectCell(at);
  const size = sizeOf(sheet);
  if (column === 0) {
    sheet.select(selectAll(before, size.rowCount, size.columnCount));
    return;
  }
  if (!event.shiftKey) sheet.focus({ row: before.active.row, column });
  sheet.select(taken(before, "columns", at, heldBy(event), size));
  follow(sheet, root, "columns", event, column < sheet.frozenColumns);
}

/** Until the button is let go the last range reaches to the cell under the pointer. */
function follow(sheet: Sheet, root: HTMLElement, grip: Grip, event: MouseEvent, isFrozen: boolean): void {
  startDrag(
    sheet,
    root,
    { x: event.clientX, y: event.clientY },
    {
      isFrozen,
      over(at) {
        const selection = sheet.selection();
        if (selection !== null) sheet.select(dragged(selection, grip, at, sizeOf(sheet)));
      },
      end: () => {},
    },
  );
}
