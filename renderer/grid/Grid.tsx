/**
 * The model as a grid. Numbers are read when a cell is drawn and live in no
 * row: after an edit the cells in sight are asked again, and those that show
 * something else are drawn anew.
 */
import type { CellClickedEvent, CellKeyDownEvent, ColDef, FullWidthCellKeyDownEvent, GridApi } from "ag-grid-community";
import { AgGridReact } from "ag-grid-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import type { App } from "../state/app.ts";
import { toggleLine, toggleSection } from "../state/fold.ts";
import { gridTheme } from "./agGrid.ts";
import { labelColumn, periodColumn } from "./columnIds.ts";
import { gridColumns } from "./columns.ts";
import { fitColumns } from "./fitColumns.ts";
import { focusSelection, selectFocused, showSelection } from "./followSelection.ts";
import "./grid.css";
import type { GridRow } from "../state/gridTypes.ts";
import { createGridKeys, isOurs } from "./keys.ts";
import { selectByPointer } from "./pointer.ts";
import { isOneCell, paintRanges } from "./rangePainter.ts";
import { rowClassRules } from "./rowClasses.ts";

export function Grid() {
  const app = useAppHandle();
  const timeline = useApp((state) => state.document.timeline);
  const version = useApp((state) => state.version);
  const showFormulas = useApp((state) => state.showFormulas);
  const selection = useApp((state) => state.selection);
  const rows = useApp((state) => state.rows);
  const api = useRef<GridApi<GridRow> | null>(null);
  const columns = useMemo(() => gridColumns(app, timeline), [app, timeline]);
  const on = useMemo(() => listeners(app), [app]);
  const documentId = useApp((state) => state.documentId);
  const [isDrawn, setIsDrawn] = useState(false);

  // Numbers changed: no row holds them, so nothing else tells the grid.
  useEffect(() => api.current?.refreshCells({ suppressFlash: true }), [version]);

  // A formula spans its row, and only a row drawn anew asks for spans.
  useEffect(() => {
    api.current?.redrawRows();
    if (showFormulas) api.current?.ensureColumnVisible(periodColumn(0));
  }, [showFormulas]);

  useEffect(() => {
    if (selection !== null && api.current !== null)
      showSelection(api.current, app.store.getState().document, selection);
  }, [app, selection]);

  const root = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      app.store.subscribe((state, before) => {
        const isChanged = state.ranges !== before.ranges || state.rows !== before.rows;
        if (root.current === null || !isChanged || (isOneCell(before) && isOneCell(state))) return;
        paintRanges(root.current, state);
      }),
    [app],
  );
  useEffect(
    () =>
      isDrawn && api.current !== null && root.current !== null
        ? selectByPointer(app, api.current, root.current)
        : undefined,
    [app, isDrawn],
  );

  // Another model: its columns fit it, and the keyboard is the grid's.
  useEffect(() => {
    return isDrawn && api.current !== null ? arrive(app, api.current) : undefined;
  }, [app, isDrawn, documentId]);

  return (
    <div className="grid" data-testid="grid" ref={root}>
      <AgGridReact<GridRow>
        theme={gridTheme}
        rowData={rows as GridRow[]} // AG Grid reads it only; its type does not say so
        columnDefs={columns}
        defaultColDef={defaultColumn}
        getRowId={rowIdOfData}
        rowClassRules={rowClassRules}
        tooltipShowDelay={300}
        animateRows={false}
        suppressHeaderFocus
        stopEditingWhenCellsLoseFocus
        onGridReady={(event) => {
          api.current = event.api;
        }}
        onFirstDataRendered={() => setIsDrawn(true)}
        onCellFocused={on.focused}
        onCellKeyDown={on.keyDown}
        onCellClicked={on.clicked}
      />
    </div>
  );
}

// Given once and never again: a new object would have the grid build its columns anew at each render.
const defaultColumn: ColDef<GridRow> = {
  sortable: false,
  resizable: true,
  suppressMovable: true,
  suppressKeyboardEvent: isOurs,
  cellDataType: false,
};

const rowIdOfData = ({ data }: { readonly data: GridRow }) => data.id;

/** A model that was just opened. Gives back what calls off the part that waits for the fonts. */
function arrive(app: App, api: GridApi<GridRow>): () => void {
  const { document: model, selection } = app.store.getState();
  if (selection !== null) focusSelection(api, model, selection);
  let isGone = false;
  void document.fonts.ready.then(() => {
    if (isGone || api.isDestroyed()) return;
    const labelWidth = fitColumns(api, model, window.innerWidth);
    // The formula line has its first rule where the label's column ends.
    document.documentElement.style.setProperty("--label-width", `${labelWidth}px`);
  });
  return () => {
    isGone = true;
  };
}

function listeners(app: App) {
  const keys = createGridKeys(app);
  return {
    focused: (event: Parameters<typeof selectFocused>[1]) => selectFocused(app, event),
    keyDown(event: CellKeyDownEvent<GridRow> | FullWidthCellKeyDownEvent<GridRow>) {
      if ("column" in event) keys.press(event);
    },
    clicked({ data, column }: CellClickedEvent<GridRow>) {
      keys.endTabs();
      if (data === undefined || column.getColId() !== labelColumn) return;
      if (data.kind === "section") toggleSection(app, data.name);
      else if (data.member === null) toggleLine(app, data.line.name);
    },
  };
}
