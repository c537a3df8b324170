/** The state's ranges and the active cell as a selection by index, and back. */
import type { GridApi } from "ag-grid-community";
import type { Position, Range } from "../spreadsheet/range.ts";
import type { Selection } from "../spreadsheet/selection.ts";
import type { App } from "../state/app.ts";
import type { CellRange, GridPlace, GridRow } from "../state/gridTypes.ts";
import { columnOf, indexRanges, setRanges } from "../state/ranges.ts";
import { rowIndexes } from "../state/rowIndexes.ts";
import { rowIdOf } from "../state/rows.ts";
import { columnIndex, gridColumnIds, labelColumn } from "./columnIds.ts";

/** Null where nothing is selected. The active cell is the one with the focus; without `api`, the state's. */
export function selectionOf(app: App, api: GridApi<GridRow> | null): Selection | null {
  const state = app.store.getState();
  const ranges = indexRanges(state);
  const focused = api?.getFocusedCell() ?? null;
  const active =
    focused === null ? activeOf(app) : { row: focused.rowIndex, column: columnIndex(focused.column.getColId()) };
  if (active === null) return null;
  return { active, ranges: ranges.length === 0 ? [{ anchor: active, head: active }] : ranges };
}

function activeOf(app: App): Position | null {
  const state = app.store.getState();
  if (state.selection === null) return null;
  const { line, member, period } = state.selection;
  const row = rowIndexes(state.rows).get(rowIdOf(state.document, line, member) ?? "");
  return row === undefined ? null : { row, column: columnOf(period) };
}

export function setSelection(app: App, { ranges }: Selection): void {
  const { rows } = app.store.getState();
  const place = ({ row, column }: Position): GridPlace => ({ rowId: rows[row]?.id ?? "", column });
  setRanges(
    app,
    ranges.map(({ anchor, head }: Range): CellRange => ({ anchor: place(anchor), head: place(head) })),
  );
}

/** Gives a cell the keyboard and brings it into sight. */
export function focusAt(app: App, api: GridApi<GridRow>, { row, column }: Position): void {
  showAt(app, api, { row, column });
  api.setFocusedCell(row, columnIdAt(app, column));
}

export function showAt(app: App, api: GridApi<GridRow>, { row, column }: Position): void {
  if (row < 0 || row >= app.store.getState().rows.length) return;
  api.ensureIndexVisible(row);
  // The frozen columns are always in sight: at the row's beginning its first numbers are shown.
  api.ensureColumnVisible(columnIdAt(app, Math.max(column, columnOf(0))));
}

const columnIdAt = (app: App, column: number): string => gridColumnIds(app.store.getState())[column] ?? labelColumn;
