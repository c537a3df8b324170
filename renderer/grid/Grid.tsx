/** The model as a grid. Numbers are read when a cell is drawn; after an edit the cells in sight are drawn again. */
import type { CellFocusedEvent, GridApi } from "ag-grid-community";
import { AgGridReact } from "ag-grid-react";
import { useEffect, useMemo, useRef } from "react";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { toggleLine, toggleSection } from "../state/fold.ts";
import { select } from "../state/select.ts";
import { gridTheme } from "./agGrid.ts";
import { gridColumns, labelColumn, periodColumn, periodOfColumn } from "./columns.ts";
import "./grid.css";
import { isOurs, onCellKey } from "./keys.ts";
import { type GridRow, gridRows, rowIdOf } from "./rows.ts";

export function Grid() {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const version = useApp((state) => state.version);
  const showFormulas = useApp((state) => state.showFormulas);
  const foldedSections = useApp((state) => state.foldedSections);
  const openLines = useApp((state) => state.openLines);
  const selection = useApp((state) => state.selection);
  const api = useRef<GridApi<GridRow> | null>(null);
  const { timeline } = document;
  const columns = useMemo(() => gridColumns(app, timeline), [app, timeline]);
  const rows = useMemo(() => [...gridRows(document, foldedSections, openLines)], [document, foldedSections, openLines]);

  useEffect(() => api.current?.refreshCells({ force: true, suppressFlash: true }), [version, showFormulas]);

  useEffect(() => {
    if (selection === null || api.current === null) return;
    const id = rowIdOf(document, selection.line, selection.member);
    const node = id === null ? undefined : api.current.getRowNode(id);
    if (node?.rowIndex == null) return;
    const column = selection.period === null ? labelColumn : periodColumn(selection.period);
    const focused = api.current.getFocusedCell();
    if (focused?.rowIndex === node.rowIndex && focused.column.getColId() === column) return;
    api.current.ensureIndexVisible(node.rowIndex);
    api.current.setFocusedCell(node.rowIndex, column);
  }, [selection, document]);

  const follow = ({ rowIndex, column, api: grid }: CellFocusedEvent<GridRow>) => {
    const row = rowIndex === null ? undefined : grid.getDisplayedRowAtIndex(rowIndex)?.data;
    if (row?.kind !== "line" || column === null || typeof column === "string") return;
    select(app, { line: row.line.name, member: row.member, period: periodOfColumn(column.getColId()) });
  };

  return (
    <div className="grid" data-testid="grid">
      <AgGridReact<GridRow>
        theme={gridTheme}
        rowData={rows}
        columnDefs={columns}
        getRowId={({ data }) => data.id}
        getRowClass={({ data }) => rowClasses(data)}
        defaultColDef={{ sortable: false, suppressMovable: true, suppressKeyboardEvent: isOurs, resizable: true }}
        tooltipShowDelay={300}
        enableCellTextSelection={false}
        animateRows={false}
        suppressColumnVirtualisation={false}
        stopEditingWhenCellsLoseFocus
        enterNavigatesVerticallyAfterEdit
        onGridReady={(event) => {
          api.current = event.api;
        }}
        onCellFocused={follow}
        onCellKeyDown={(event) => {
          if ("column" in event) onCellKey(app, event);
        }}
        onCellClicked={({ data, column }) => {
          if (data === undefined || column.getColId() !== labelColumn) return;
          if (data.kind === "section") toggleSection(app, data.name);
          else if (data.member === null) toggleLine(app, data.line.name);
        }}
      />
    </div>
  );
}

function rowClasses(row: GridRow | undefined): string[] {
  if (row === undefined) return [];
  if (row.kind === "section") return ["section-row"];
  return [
    ...(row.line.role === "total" && !row.isMember ? ["total-row"] : []),
    ...(row.line.role === "check" ? ["check-row"] : []),
    ...(row.isMember ? ["member-row"] : []),
  ];
}
