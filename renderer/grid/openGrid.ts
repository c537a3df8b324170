/**
 * The model in AG Grid, kept in step with the state.
 *
 * Without React in between: thousands of cells come and go as one scrolls, and
 * plain elements do that several times faster. Numbers are read when a cell is
 * drawn and live in no row: after an edit the cells in sight are asked again,
 * and those that show something else are drawn anew.
 */
import { type ColDef, createGrid, type GridApi } from "ag-grid-community";
import { clearFill } from "../spreadsheet/agGrid/fillHandle.ts";
import { selectByPointer } from "../spreadsheet/agGrid/pointer.ts";
import { isOneCell, paintRanges } from "../spreadsheet/agGrid/rangePainter.ts";
import type { Sheet } from "../spreadsheet/sheet.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { indexRanges } from "../state/ranges.ts";
import { rowIndexes } from "../state/rowIndexes.ts";
import { gridTheme } from "./agGrid.ts";
import { periodColumn } from "./columnIds.ts";
import { gridColumns } from "./columns.ts";
import { describeCells } from "./describeCells.ts";
import { dragRows } from "./dragRows.ts";
import { foldAt } from "./foldAt.ts";
import {
  focusNewLine,
  focusSelection,
  keepFocus,
  selectFocused,
  selectPressed,
  showSelection,
} from "./followSelection.ts";
import { openMenuOnRightClick } from "./gridMenu.ts";
import { showHints } from "./hints.ts";
import { createGridKeys } from "./keys.ts";
import { type ColumnLayout, createColumnLayout } from "./layoutColumns.ts";
import { type NumbersInFrame, refreshNumbersInFrame } from "./numbersInFrame.ts";
import { pointInFormula } from "./pointInFormula.ts";
import { focusAt, selectionOf } from "./rangeSelection.ts";
import { followReferences } from "./referencePainter.ts";
import { resizeByPointer } from "./resizing.ts";
import { type RestLate, refreshRestLate } from "./restLate.ts";
import { rowClassRules } from "./rowClasses.ts";
import { rescaleGrid, scaleGrid } from "./scale.ts";
import { sheetOf } from "./sheet.ts";
import { takeRequest } from "./takeRequest.ts";
import { zoomByWheel } from "./zoom.ts";

/** Draws into `root`; gives back what ends it. */
export function openGrid(app: App, root: HTMLElement): () => void {
  const keys = createGridKeys(app);
  const { rows, document, settings } = app.store.getState();
  const layout = createColumnLayout(app, () => api, root);
  const edges = resizeByPointer(app, root);
  scaleGrid(root, settings.gridZoom);
  const api: GridApi<GridRow> = createGrid<GridRow>(root, {
    theme: gridTheme,
    rowData: listed(rows),
    columnDefs: gridColumns(app, document.timeline),
    defaultColDef: { ...defaultColumn, suppressKeyboardEvent: keys.isOurs },
    getRowId: ({ data }) => data.id,
    rowClassRules,
    animateRows: false,
    // A layer of the screen for each row is what scrolling costs most: rows lie by their place, and few wait out of sight.
    suppressRowTransform: true,
    rowBuffer: 4,
    suppressHeaderFocus: true,
    stopEditingWhenCellsLoseFocus: true,
    // Who comes by the Tab key goes on where they were.
    focusGridInnerElement: () => focusActiveCell(app, api),
    onFirstDataRendered: () => arrive(app, api, layout),
    onGridSizeChanged: () => layout.lay(),
    onColumnResized: (event) => layout.resized(event, edges.isAlone()),
    onCellFocused: () => selectFocused(app, api),
    onCellClicked(event) {
      keys.endTabs();
      foldAt(app, event);
    },
  });
  const sheet = sheetOf(app, api);
  const numbers = refreshNumbersInFrame(api);
  const rest = refreshRestLate(api);
  paintRanges(sheet, root, indexRanges(app.store.getState()));
  const endings = [
    openMenuOnRightClick(app, api, root),
    // Ahead of selecting: while a formula is typed, the pointer is the formula's.
    pointInFormula(app, root),
    followReferences(app, api, root),
    keys.listen(api, root),
    dragRows(app, sheet, root),
    selectByPointer(sheet, root),
    selectPressed(app, api, root),
    describeCells(app, sheet, root),
    showHints(app, root),
    zoomByWheel(app, root),
    edges.end,
    app.store.subscribe((state, before) => follow(app, api, layout, { numbers, rest }, state, before)),
    app.store.subscribe((state, before) => followSettings(api, layout, root, state, before)),
    app.store.subscribe((state, before) => followRanges(sheet, root, state, before)),
    numbers.end,
    rest.end,
    () => api.destroy(),
  ];
  return () => {
    for (const end of endings) end();
  };
}

const defaultColumn: ColDef<GridRow> = {
  sortable: false,
  resizable: true,
  suppressMovable: true,
  cellDataType: false,
};

/** AG Grid reads its rows only; its type does not say so. */
const listed = (rows: readonly GridRow[]): GridRow[] => rows as GridRow[];

function follow(
  app: App,
  api: GridApi<GridRow>,
  layout: ColumnLayout,
  { numbers, rest }: { readonly numbers: NumbersInFrame; readonly rest: RestLate },
  state: AppState,
  before: AppState,
): void {
  const isChanged = (...keys: readonly (keyof AppState)[]) => keys.some((key) => state[key] !== before[key]);
  // Numbers changed: no row holds them, so nothing else tells the grid.
  if (isChanged("version")) {
    numbers.refresh();
    rest.refresh();
  }
  if (state.document.timeline !== before.document.timeline) {
    api.setGridOption("columnDefs", gridColumns(app, state.document.timeline));
    layout.lay();
  }
  if (state.compiled !== before.compiled) layout.refit();
  if (isChanged("rows")) {
    showRows(api, before.rows, state.rows);
    keepFocus(api, before.rows, state.rows);
  }
  if (isChanged("showFormulas")) showFormulas(api, layout, state);
  if (isChanged("gridRequest") && state.gridRequest !== null) takeRequest(app, api, state.gridRequest);
  if (isChanged("documentId")) arrive(app, api, layout);
  else if (isChanged("selection") && state.selection !== null) showSelection(api, state.document, state.selection);
}

/** Where the same rows stay where they are, only those that say something else are told of: AG Grid would look through all. */
function showRows(api: GridApi<GridRow>, before: readonly GridRow[], after: readonly GridRow[]): void {
  if (rowIndexes(before) !== rowIndexes(after)) {
    api.setGridOption("rowData", listed(after));
    return;
  }
  for (const [index, row] of after.entries()) if (row !== before[index]) api.getRowNode(row.id)?.updateData(row);
}

function followSettings(
  api: GridApi<GridRow>,
  layout: ColumnLayout,
  root: HTMLElement,
  { settings }: AppState,
  { settings: before }: AppState,
): void {
  if (settings === before) return;
  if (settings.gridZoom !== before.gridZoom) rescaleGrid(api, root, settings.gridZoom);
  layout.lay();
}

function followRanges(sheet: Sheet, root: HTMLElement, state: AppState, before: AppState): void {
  if (state.ranges !== before.ranges || state.rows !== before.rows) {
    const ranges = indexRanges(state);
    if (!isOneCell(ranges) || !isOneCell(indexRanges(before))) paintRanges(sheet, root, ranges);
  }
  if (state.fillOffer === null && before.fillOffer !== null) clearFill(root);
}

function showFormulas(api: GridApi<GridRow>, layout: ColumnLayout, state: AppState): void {
  api.refreshCells({ suppressFlash: true });
  layout.lay();
  if (state.showFormulas) api.ensureColumnVisible(periodColumn(0));
}

/** Another model: its columns fit it, and the keyboard is the grid's. */
function arrive(app: App, api: GridApi<GridRow>, layout: ColumnLayout): void {
  const { document: model, selection, documentId } = app.store.getState();
  if (selection !== null) focusSelection(api, model, selection);
  else focusNewLine(api);
  void document.fonts.ready.then(() => {
    if (api.isDestroyed() || app.store.getState().documentId !== documentId) return;
    layout.measure();
  });
}

/** False where no cell is in sight to be focused: AG Grid then takes its first. */
function focusActiveCell(app: App, api: GridApi<GridRow>): boolean {
  const active = selectionOf(app, api)?.active;
  if (active !== undefined) focusAt(app, api, active);
  return active !== undefined;
}
