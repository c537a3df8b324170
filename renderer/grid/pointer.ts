/**
 * Selecting with the pointer, as in a spreadsheet: a drag selects a rectangle
 * and scrolls at the edges, Shift extends, Ctrl begins a further range, a
 * column's header selects the column. AG Grid focuses cells; the rest is ours.
 */
import type { GridApi } from "ag-grid-community";
import type { Position } from "../spreadsheet/range.ts";
import { addCell, extendTo, type Selection, selectCell, selectColumns } from "../spreadsheet/selection.ts";
import type { App } from "../state/app.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { columnOf } from "../state/ranges.ts";
import { periodOfColumn } from "./columnIds.ts";
import { displayColumn } from "./rangePainter.ts";
import { focusAt, selectionOf, setSelection } from "./rangeSelection.ts";

/** Listens on the grid's element; gives back what ends it. */
export function selectByPointer(app: App, api: GridApi<GridRow>, root: HTMLElement): () => void {
  const onDown = (event: MouseEvent) => {
    if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
    if (event.target.closest(".ag-cell-inline-editing, .fill-handle, button, input") !== null) return;
    const column = headerColumn(event.target);
    if (column !== null) return pickColumn(app, api, column, event);
    const at = cellUnder(event.target);
    if (at === null) return;
    const before = selectionOf(app, api) ?? selectCell(at);
    if (event.shiftKey) {
      event.preventDefault(); // neither the focus nor the selection of text follows
      event.stopPropagation();
      setSelection(app, extendTo(before, at));
    } else setSelection(app, event.ctrlKey || event.metaKey ? addCell(before, at) : selectCell(at));
    follow(app, root);
  };
  root.addEventListener("mousedown", onDown, { capture: true });
  return () => root.removeEventListener("mousedown", onDown, { capture: true });
}

/** Until the button is let go the last range reaches to the cell under the pointer. */
function follow(app: App, root: HTMLElement): void {
  const body = root.querySelector<HTMLElement>(".ag-grid-viewport, .ag-body-viewport") ?? root;
  let pointer: { readonly x: number; readonly y: number } | null = null;
  let last = "";
  const extend = () => {
    if (pointer === null) return;
    const at = cellUnder(nearestElement(root, pointer));
    const key = at === null ? "" : `${at.row} ${at.column}`;
    if (at === null || key === last) return;
    const selection = currentSelection(app);
    if (last === "" && selection !== null && isHead(selection, at)) return;
    last = key;
    if (selection !== null) setSelection(app, extendTo(selection, at));
  };
  const onMove = (event: MouseEvent) => {
    pointer = { x: event.clientX, y: event.clientY };
    extend();
  };
  const timer = setInterval(() => {
    if (pointer === null || !scrollTowards(body, pointer)) return;
    extend();
  }, 30);
  const end = () => {
    clearInterval(timer);
    window.removeEventListener("mousemove", onMove);
    window.removeEventListener("mouseup", end);
  };
  window.addEventListener("mousemove", onMove);
  window.addEventListener("mouseup", end);
}

const isHead = ({ ranges }: Selection, at: Position) => {
  const head = ranges.at(-1)?.head;
  return head?.row === at.row && head.column === at.column;
};

const currentSelection = (app: App): Selection | null => selectionOf(app, null);

/** The cell an element belongs to; null for any other part of the grid. */
function cellUnder(element: Element | null): Position | null {
  const cell = element?.closest(".ag-cell");
  const row = cell?.closest(".ag-row")?.getAttribute("row-index");
  if (cell == null || row == null) return null;
  return { row: Number(row), column: displayColumn(cell.getAttribute("col-id") ?? "") };
}

function headerColumn(element: Element): number | null {
  const header = element.closest(".ag-header-cell");
  if (header === null || element.closest(".ag-header-cell-resize") !== null) return null;
  const period = periodOfColumn(header.getAttribute("col-id") ?? "");
  return period === null ? null : columnOf(period);
}

function pickColumn(app: App, api: GridApi<GridRow>, column: number, { shiftKey }: MouseEvent): void {
  const before = selectionOf(app, api) ?? selectCell({ row: 0, column });
  const from = shiftKey ? (before.ranges.at(-1)?.anchor.column ?? column) : column;
  const rowCount = app.store.getState().rows.length;
  if (!shiftKey) focusAt(app, api, { row: before.active.row, column });
  setSelection(app, selectColumns(before, from, column, rowCount));
}

/** The part of the grid nearest to the pointer, so that a drag outside still selects. */
function nearestElement(root: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): Element | null {
  const rows = [...root.querySelectorAll<HTMLElement>(".ag-row")].map((row) => row.getBoundingClientRect());
  const box = root.getBoundingClientRect();
  const header = root.querySelector(".ag-header")?.getBoundingClientRect();
  const bottom = Math.min(box.bottom - 20, Math.max(...rows.map((row) => row.bottom)) - 2);
  const inX = Math.min(Math.max(x, box.left + 2), box.right - 20);
  const inY = Math.min(Math.max(y, (header?.bottom ?? box.top) + 2), bottom);
  return document.elementFromPoint(inX, inY);
}

const scrollStep = 25;

/** Scrolls by a row or a little of a column where the pointer is past an edge; says whether it did. */
function scrollTowards(body: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const box = body.getBoundingClientRect();
  const down = y > box.bottom - 12 ? scrollStep : y < box.top + 4 ? -scrollStep : 0;
  const right = x > box.right - 12 ? scrollStep : x < box.left ? -scrollStep : 0;
  if (down === 0 && right === 0) return false;
  body.scrollBy({ top: down, left: right });
  return true;
}
