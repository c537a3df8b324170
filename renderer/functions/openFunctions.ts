/** The function reference; while a formula is typed, at the function that the caret is at. */
import { functionAt } from "../formula-bar/functionAt.ts";
import { focusGrid } from "../grid/focusGrid.ts";
import type { App } from "../state/app.ts";
import { closePanel, openPanel } from "../state/panel.ts";

export function openFunctions(app: App): void {
  const { formula } = app.store.getState();
  const called = formula === null ? null : functionAt(formula.text, formula.selection.end);
  openPanel(app, "functions", called?.name ?? null);
}

/** A formula being typed is gone on with. */
export function closeFunctions(app: App): void {
  const { formula } = app.store.getState();
  closePanel(app);
  if (formula === null) focusGrid();
  else formula.editor.focus();
}
