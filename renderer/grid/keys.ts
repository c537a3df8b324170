/** Keys where a spreadsheet differs from AG Grid: Home and End are the row's, Delete clears, a plain letter types. */
import type { CellKeyDownEvent, GridApi, SuppressKeyboardEventParams } from "ag-grid-community";
import type { App } from "../state/app.ts";
import { clearCell } from "../state/clearCell.ts";
import { toggleLine, toggleSection } from "../state/fold.ts";
import { periodOfColumn } from "./columns.ts";
import type { GridRow } from "./rows.ts";

/** Keys that AG Grid must leave to us while no editor is open. */
export function isOurs({ event, editing }: SuppressKeyboardEventParams<GridRow>): boolean {
  if (editing) return false;
  const isModified = event.ctrlKey || event.metaKey;
  return (
    ["Home", "End", "Delete", "Backspace", "Enter"].includes(event.key) || (isModified && "adzy".includes(event.key))
  );
}

export function onCellKey(app: App, { api, event, data, column, rowIndex }: CellKeyDownEvent<GridRow>): void {
  if (!(event instanceof KeyboardEvent) || api.getEditingCells().length > 0 || rowIndex === null) return;
  const period = periodOfColumn(column.getColId());
  switch (event.key) {
    case "Home":
    case "End":
      moveTo(api, event, rowIndex);
      break;
    case "Enter":
      if (data?.kind === "section") toggleSection(app, data.name);
      else if (data?.kind === "line" && data.member === null) toggleLine(app, data.line.name);
      else api.setFocusedCell(Math.max(0, rowIndex + (event.shiftKey ? -1 : 1)), column);
      break;
    case "Delete":
    case "Backspace":
      if (data?.kind === "line" && data.member !== null && period !== null)
        clearCell(app, { line: data.line.name, member: data.member, period });
  }
}

function moveTo(api: GridApi<GridRow>, event: KeyboardEvent, rowIndex: number): void {
  const columns = api.getAllDisplayedColumns();
  const column = event.key === "Home" ? columns[0] : columns.at(-1);
  if (column === undefined) return;
  const isWhole = event.ctrlKey || event.metaKey;
  const row = !isWhole ? rowIndex : event.key === "Home" ? 0 : api.getDisplayedRowCount() - 1;
  api.ensureColumnVisible(column);
  api.ensureIndexVisible(row);
  api.setFocusedCell(row, column);
}
