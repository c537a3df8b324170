/** Closes what lies over the page and gives the keyboard back to the grid at once. */
import { focusGrid } from "../grid/focusGrid.ts";
import type { App } from "../state/app.ts";
import { closePanel } from "../state/panel.ts";

export function leavePanel(app: App): void {
  closePanel(app);
  focusGrid();
}
