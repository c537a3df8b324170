/** Goes to a cell, or types in it, where something else than a key asked for it. */
import type { GridApi } from "ag-grid-community";
import { selectCell } from "../spreadsheet/selection.ts";
import type { App } from "../state/app.ts";
import { requestIsTaken } from "../state/gridRequest.ts";
import type { GridRequest, GridRow } from "../state/gridTypes.ts";
import { gridColumnIds, labelColumn } from "./columnIds.ts";
import { focusAt, setSelection } from "./rangeSelection.ts";

/** In the next frame: until then the row may not be drawn, or a menu have the keyboard. */
export function takeRequest(app: App, api: GridApi<GridRow>, { kind, at: { rowId, column } }: GridRequest): void {
  requestAnimationFrame(() => {
    requestIsTaken(app);
    const row = api.isDestroyed() ? undefined : api.getRowNode(rowId);
    if (row?.rowIndex == null) return;
    const at = { row: row.rowIndex, column };
    if (kind === "edit") setSelection(app, selectCell(at));
    focusAt(app, api, at);
    api.flushAllAnimationFrames();
    if (kind === "focus")
      focusAt(app, api, at); // a row that was out of sight is drawn only now
    else api.startEditingCell({ rowIndex: at.row, colKey: gridColumnIds(app.store.getState())[column] ?? labelColumn });
  });
}
