/** What of the grid a person sees: AG Grid draws some rows and columns more on each side, for the next step of scrolling. */
import type { GridApi, IRowNode } from "ag-grid-community";
import type { GridRow } from "../state/gridTypes.ts";

export function rowsInSight(api: GridApi<GridRow>): IRowNode<GridRow>[] {
  const { top, bottom } = api.getVerticalPixelRange();
  return api.getRenderedNodes().filter(({ rowTop, rowHeight }) => isWithin(rowTop, rowHeight ?? 0, top, bottom));
}

/** Their ids. Has the page laid out where it is not, so not to be asked after something was drawn. */
export function columnsInSight(api: GridApi<GridRow>): string[] {
  const { left, right } = api.getHorizontalPixelRange();
  return api
    .getAllDisplayedVirtualColumns()
    .filter((column) => column.isPinned() || isWithin(column.getLeft(), column.getActualWidth(), left, right))
    .map((column) => column.getColId());
}

const isWithin = (start: number | null, size: number, from: number, to: number): boolean =>
  start !== null && start < to && start + size > from;
