/** Where the keyboard goes when a formula is done: to the grid, and there on, as in every spreadsheet. */
import { focusGrid } from "../grid/focusGrid.ts";
import type { App } from "../state/app.ts";
import { select } from "../state/select.ts";
import type { LeaveKey } from "./editor/editorOptions.ts";
import { pointedAfter } from "./pointing.ts";

const arrows: { readonly [Key in LeaveKey]: string | null } = {
  Enter: "ArrowDown",
  "Shift-Enter": "ArrowUp",
  Tab: "ArrowRight",
  "Shift-Tab": "ArrowLeft",
  Escape: null,
};

/** Without a key the person has gone elsewhere already. */
export function leaveTo(app: App, key: LeaveKey | null): void {
  if (key === null) return;
  focusGrid();
  const state = app.store.getState();
  const arrow = arrows[key];
  if (state.selection === null || arrow === null) return;
  const next = pointedAfter(state, state.selection, arrow);
  if (next !== null) select(app, next);
}
