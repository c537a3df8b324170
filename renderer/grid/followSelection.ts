/** The grid and the selection follow each other: a focused cell is selected, and a cell selected elsewhere comes into sight. */
import type { GridApi } from "ag-grid-community";
import type { Document } from "../../shared/model/document.ts";
import type { App } from "../state/app.ts";
import type { CellAddress } from "../state/appState.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { rowIndexes } from "../state/rowIndexes.ts";
import { rowIdOf } from "../state/rows.ts";
import { activate, activateRow } from "../state/select.ts";
import { columnIndex, labelColumn, periodColumn, periodOfColumn } from "./columnIds.ts";

/**
 * On a section's heading what was explained stays so; where no line is yet there is nothing to explain. It is always the
 * cell that has the focus now: AG Grid tells of one a moment later, and to follow where the focus no longer is would draw
 * it back from where it went.
 */
export function selectFocused(app: App, api: GridApi<GridRow>): void {
  const focused = api.getFocusedCell();
  const row = focused === null ? undefined : api.getDisplayedRowAtIndex(focused.rowIndex)?.data;
  if (focused === null || row === undefined) return;
  const column = focused.column.getColId();
  if (row.kind === "line") activate(app, { line: row.line.name, member: row.member, period: periodOfColumn(column) });
  else activateRow(app, row, columnIndex(column));
}

/** At once when a cell is pressed: what is typed or clicked next must not come before AG Grid tells of it. Gives back what ends it. */
export function selectPressed(app: App, api: GridApi<GridRow>, root: HTMLElement): () => void {
  const onDown = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest(".ag-cell") !== null) selectFocused(app, api);
  };
  root.addEventListener("mousedown", onDown);
  return () => root.removeEventListener("mousedown", onDown);
}

/** Does nothing where the cell has the focus already, so typing and arrows never scroll under the person's hands. */
export function showSelection(api: GridApi<GridRow>, document: Document, selection: CellAddress): void {
  const focused = api.getFocusedCell();
  const isSameRow = focused !== null && focused.rowIndex === rowIndexOf(api, document, selection);
  const focusedPeriod = periodOfColumn(focused?.column.getColId() ?? "");
  if (!isSameRow || focusedPeriod !== selection.period) focusSelection(api, document, selection);
}

/** A row that moved takes the focus with it; where new lines are typed, it stays for the line that was made. */
export function keepFocus(api: GridApi<GridRow>, before: readonly GridRow[], after: readonly GridRow[]): void {
  const focused = api.getFocusedCell();
  const row = before[focused?.rowIndex ?? -1];
  const index = row === undefined || row.kind === "new" ? undefined : rowIndexes(after).get(row.id);
  if (focused === null || index === undefined || index === focused.rowIndex) return;
  api.setFocusedCell(index, focused.column);
}

/** Where a model has no line, the first of them is typed. */
export function focusNewLine(api: GridApi<GridRow>): void {
  for (let index = 0; ; index++) {
    const row = api.getDisplayedRowAtIndex(index)?.data;
    if (row?.kind === "new") api.setFocusedCell(index, labelColumn);
    if (row === undefined || row.kind === "new") return;
  }
}

/** Brings the cell into sight and gives it the keyboard. */
export function focusSelection(api: GridApi<GridRow>, document: Document, selection: CellAddress): void {
  const { period } = selection;
  const rowIndex = rowIndexOf(api, document, selection);
  if (rowIndex === null) return;
  const column = period === null ? labelColumn : periodColumn(period);
  bringIntoSight(api, rowIndex);
  if (period !== null) api.ensureColumnVisible(column);
  const keeper = keyboardKeeper();
  api.setFocusedCell(rowIndex, column);
  if (keeper === null) {
    api.flushAllAnimationFrames();
    api.setFocusedCell(rowIndex, column); // a row that was out of sight is drawn only now
  } else keeper.focus({ preventScroll: true });
}

/** What needs its next key itself: the field of a search that walks through the grid, a formula begun in its cell. */
function keyboardKeeper(): HTMLElement | null {
  const { activeElement } = window.document;
  return activeElement instanceof HTMLElement && activeElement.closest("[data-keeps-keyboard]") !== null
    ? activeElement
    : null;
}

function rowIndexOf(api: GridApi<GridRow>, document: Document, { line, member }: CellAddress): number | null {
  const id = rowIdOf(document, line, member);
  return id === null ? null : (api.getRowNode(id)?.rowIndex ?? null);
}

function bringIntoSight(api: GridApi<GridRow>, rowIndex: number): void {
  const above = rowIndex - 1;
  // The first line of a section: the section begins at the top, as when one leafs to a chapter.
  if (api.getDisplayedRowAtIndex(above)?.data?.kind === "section") {
    api.ensureIndexVisible(above, "top");
    return;
  }
  const { top, bottom } = api.getVerticalPixelRange();
  const row = api.getDisplayedRowAtIndex(rowIndex);
  const rowTop = row?.rowTop ?? top;
  // With what stands around it, rather than at the very edge.
  if (rowTop < top || rowTop + (row?.rowHeight ?? 0) > bottom) api.ensureIndexVisible(rowIndex, "middle");
}
