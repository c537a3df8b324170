/** The grid of the model as the spreadsheet layer sees it. */
import type { GridApi } from "ag-grid-community";
import type { Sheet } from "../spreadsheet/sheet.ts";
import type { App } from "../state/app.ts";
import { offerFill } from "../state/fillOffer.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { columnOf } from "../state/ranges.ts";
import { gridColumnIds } from "./columnIds.ts";
import { pinnedCount } from "./freeze.ts";
import { focusAt, selectionOf, setSelection } from "./rangeSelection.ts";

export const sheetOf = (app: App, api: GridApi<GridRow>): Sheet => ({
  rowCount: () => app.store.getState().rows.length,
  columnIds: () => gridColumnIds(app.store.getState()),
  get frozenColumns() {
    return columnOf(pinnedCount(app.store.getState()));
  },
  selection: () => selectionOf(app, api),
  select: (selection) => setSelection(app, selection),
  focus: (at) => focusAt(app, api, at),
  offerFill: (seed, whole, at) => offerFill(app, { seed, whole, at }),
});
