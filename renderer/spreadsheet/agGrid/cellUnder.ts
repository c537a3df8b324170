/** From elements of AG Grid to places of cells. */
import type { Position } from "../range.ts";
import type { Point, Sheet } from "../sheet.ts";

/** The cell an element belongs to; null for any other part of the grid. */
export function cellUnder(sheet: Sheet, element: Element | null): Position | null {
  const cell = element?.closest(".ag-cell");
  const row = cell?.closest(".ag-row")?.getAttribute("row-index");
  if (cell == null || row == null) return null;
  const column = sheet.columnIds().indexOf(cell.getAttribute("col-id") ?? "");
  return column === -1 ? null : { row: Number(row), column };
}

/** The column whose head an element belongs to, if not to its resizer. */
export function headUnder(sheet: Sheet, element: Element): number | null {
  const head = element.closest(".ag-header-cell");
  if (head === null || element.closest(".ag-header-cell-resize") !== null) return null;
  const column = sheet.columnIds().indexOf(head.getAttribute("col-id") ?? "");
  return column === -1 ? null : column;
}

/** The cell nearest to the pointer, so that a drag outside the grid still selects. */
export function nearestCell(sheet: Sheet, root: HTMLElement, { x, y }: Point): Position | null {
  const rows = [...root.querySelectorAll<HTMLElement>(".ag-row")].map((row) => row.getBoundingClientRect());
  const box = root.getBoundingClientRect();
  const header = root.querySelector(".ag-header")?.getBoundingClientRect();
  const bottom = Math.min(box.bottom - 20, Math.max(...rows.map((row) => row.bottom)) - 2);
  const inX = Math.min(Math.max(x, box.left + 2), box.right - 20);
  const inY = Math.min(Math.max(y, (header?.bottom ?? box.top) + 2), bottom);
  return cellUnder(sheet, document.elementFromPoint(inX, inY));
}
