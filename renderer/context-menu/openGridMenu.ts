/** Where the menu of the grid opens: under the pointer, or by key at the cell that has the keyboard. */
import type { App } from "../state/app.ts";

export function openGridMenu(app: App): void {
  const cell = document.querySelector(".workbench-grid .ag-cell-focus")?.getBoundingClientRect();
  if (cell === undefined) return;
  app.store.setState({ gridMenu: { x: cell.left + Math.min(24, cell.width / 2), y: cell.bottom } });
}

export const closeGridMenu = (app: App): void => app.store.setState({ gridMenu: null });
