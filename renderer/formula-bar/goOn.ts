/** Where the active cell goes when a formula in a cell is done, as in every spreadsheet. */
import type { App } from "../state/app.ts";
import { select } from "../state/select.ts";
import type { LeaveKey } from "./editor/openFormulaEditor.ts";
import { pointedAfter } from "./pointing.ts";

const arrows: { readonly [Key in LeaveKey]: string | null } = {
  Enter: "ArrowDown",
  "Shift-Enter": "ArrowUp",
  Tab: "ArrowRight",
  "Shift-Tab": "ArrowLeft",
  Escape: null,
};

export function goOn(app: App, key: LeaveKey): void {
  const state = app.store.getState();
  const arrow = arrows[key];
  if (state.selection === null || arrow === null) return;
  const next = pointedAfter(state, state.selection, arrow);
  if (next !== null) select(app, next);
}
