/** The zoom as the stylesheets have it: every measure of the grid is a multiple of it (agGrid.ts, grid.css). */
import type { GridApi } from "ag-grid-community";
import type { GridRow } from "../state/gridTypes.ts";

export const scaleGrid = (root: HTMLElement, zoom: number): void => root.style.setProperty("--grid-zoom", String(zoom));

/** The row at the top while one zoom follows the other before the rows are measured. */
const tops = new WeakMap<GridApi<GridRow>, number>();

/** What was at the top stays there. */
export function rescaleGrid(api: GridApi<GridRow>, root: HTMLElement, zoom: number): void {
  const top = tops.get(api) ?? topRow(api);
  tops.set(api, top);
  scaleGrid(root, zoom);
  // AG Grid sees the new measures a frame later.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      tops.delete(api);
      if (!api.isDestroyed()) api.ensureIndexVisible(top, "top");
    }),
  );
}

function topRow(api: GridApi<GridRow>): number {
  const height = api.getDisplayedRowAtIndex(0)?.rowHeight ?? 25;
  return Math.min(Math.round(api.getVerticalPixelRange().top / height), api.getDisplayedRowCount() - 1);
}
