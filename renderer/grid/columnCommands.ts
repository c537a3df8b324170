/** The width of the active cell's column, by commands: for those who drag nothing. */
import type { App } from "../state/app.ts";
import { columnOf } from "../state/ranges.ts";
import { gridColumnIds } from "./columnIds.ts";
import { fittingWidth } from "./fitColumns.ts";
import { keepWidth } from "./keptWidths.ts";

export function stepWidth(app: App, by: number): void {
  const column = activeColumn(app);
  const head = document.querySelector<HTMLElement>(`.workbench-grid .ag-header-cell[col-id="${column}"]`);
  if (column === null || head === null) return;
  keepWidth(app, column, head.offsetWidth / app.store.getState().settings.gridZoom + by, false);
}

export function fitColumn(app: App): void {
  const column = activeColumn(app);
  if (column !== null) fitOne(app, column);
}

/** As wide as what stands in it; it alone. */
export const fitOne = (app: App, column: string): void =>
  keepWidth(app, column, fittingWidth(app.store.getState(), column), true);

function activeColumn(app: App): string | null {
  const state = app.store.getState();
  return state.selection === null ? null : (gridColumnIds(state)[columnOf(state.selection.period)] ?? null);
}
