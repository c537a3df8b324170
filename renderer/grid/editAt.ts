/** Types in a cell as F2 does, where something else than a key asked for it. */
import type { GridApi } from "ag-grid-community";
import { selectCell } from "../spreadsheet/selection.ts";
import type { App } from "../state/app.ts";
import { editIsBegun } from "../state/editInGrid.ts";
import type { GridPlace, GridRow } from "../state/gridTypes.ts";
import { gridColumnIds, labelColumn } from "./columnIds.ts";
import { focusAt, setSelection } from "./rangeSelection.ts";

/** In the next frame: until then the row may not be drawn, or a menu have the keyboard. */
export function editAt(app: App, api: GridApi<GridRow>, { rowId, column }: GridPlace): void {
  requestAnimationFrame(() => {
    editIsBegun(app);
    const row = api.isDestroyed() ? undefined : api.getRowNode(rowId);
    if (row?.rowIndex == null) return;
    const at = { row: row.rowIndex, column };
    setSelection(app, selectCell(at));
    focusAt(app, api, at);
    api.flushAllAnimationFrames();
    api.startEditingCell({ rowIndex: at.row, colKey: gridColumnIds(app.store.getState())[column] ?? labelColumn });
  });
}
