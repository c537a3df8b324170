/** What the person's attention is on: the formula bar, the inspector and the status line follow it. */
import type { App } from "./app.ts";
import type { CellAddress } from "./appState.ts";
import type { NewRow, SectionRow } from "./gridTypes.ts";
import { isSameCell } from "./isSameCell.ts";
import { columnOf, isInRanges, rangesOfCell } from "./ranges.ts";
import { rowIndexes } from "./rowIndexes.ts";
import { rowIdOf } from "./rows.ts";

export function select(app: App, selection: CellAddress | null): void {
  const isSame = isSameCell(app.store.getState().selection, selection);
  const { store } = app;
  if (!isSame || store.getState().ranges.length !== 1)
    store.setState({ selection, ranges: rangesOfCell(store.getState(), selection) });
}

/** The active cell moves; what is selected stays where it lies in it, as when one tabs through a range. */
export function activate(app: App, selection: CellAddress): void {
  const state = app.store.getState();
  const rowId = rowIdOf(state.document, selection.line, selection.member);
  const row = rowIndexes(state.rows).get(rowId ?? "");
  const isInside = row !== undefined && isInRanges(state, row, columnOf(selection.period));
  if (isInside && isSameCell(state.selection, selection)) return;
  app.store.setState(isInside ? { selection } : { selection, ranges: rangesOfCell(state, selection) });
}

/** The active cell moves to a row that is no line. Below the lines of a section it is no cell of the model at all. */
export function activateRow(app: App, row: SectionRow | NewRow, column: number): void {
  const state = app.store.getState();
  const index = rowIndexes(state.rows).get(row.id);
  const isInside = index !== undefined && isInRanges(state, index, column);
  const place = { rowId: row.id, column };
  const ranges = isInside ? state.ranges : [{ anchor: place, head: place }];
  app.store.setState(row.kind === "new" ? { ranges, selection: null } : { ranges });
}
