/** What is typed in a cell is taken by a key: for the cell, or for all that are selected. */
import { fillSelectionWith } from "../clipboard/fill.ts";
import { selectCell } from "../spreadsheet/selection.ts";
import type { App } from "../state/app.ts";
import { forgetRefusals } from "../state/notices.ts";
import { columnIndex } from "./columnIds.ts";
import type { Press } from "./press.ts";
import { setSelection } from "./rangeSelection.ts";
import { takeTyped } from "./typing.ts";

/** Whether the text could be taken; where not, the person was told why and goes on typing. */
export function takeFromEditor(app: App, { api, column, data, rowIndex }: Press): boolean {
  const [editor] = api.getCellEditorInstances();
  if (editor === undefined || data === undefined) return true;
  if (!takeTyped(app, data, column.getColId(), String(editor.getValue() ?? ""))) {
    editor.getValidationElement?.(false)?.setAttribute("aria-invalid", "true");
    return false;
  }
  api.stopEditing(true);
  if (data.kind === "new") {
    setSelection(app, selectCell({ row: rowIndex, column: columnIndex(column.getColId()) }));
    api.flushAllAnimationFrames(); // what was made is drawn before it takes the focus
  }
  api.setFocusedCell(rowIndex, column);
  return true;
}

/** Ctrl+Enter: the text in every cell that is selected, as one step. */
export function fillFromEditor(app: App, { api, column, rowIndex }: Press): void {
  const text = String(api.getCellEditorInstances()[0]?.getValue() ?? "");
  api.stopEditing(true);
  api.setFocusedCell(rowIndex, column);
  forgetRefusals(app);
  fillSelectionWith(app, text);
}
