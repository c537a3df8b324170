/** Keys that move the active cell or change what is selected. */
import type { GridApi } from "ag-grid-community";
import { positionAfter } from "../spreadsheet/motion.ts";
import { isSingleCell, nextInside, type Position, rectangleOf } from "../spreadsheet/range.ts";
import {
  extendTo,
  type Selection,
  selectAll,
  selectCell,
  selectColumns,
  selectRows,
} from "../spreadsheet/selection.ts";
import type { App } from "../state/app.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { columnCount, periodOf } from "../state/ranges.ts";
import { shownCell } from "./cells.ts";
import type { GridDeed } from "./gridActions.ts";
import { focusAt, selectionOf, setSelection, showAt } from "./rangeSelection.ts";

type Move = Extract<GridDeed, { kind: "move" }>;
type Wholes = Extract<GridDeed, { kind: "select" }>["what"];

/** The active cell goes where the motion leads; extending, it stays, and what is selected reaches there. */
export function move(app: App, api: GridApi<GridRow>, { motion, isJump, isExtending }: Move): void {
  const selection = selectionOf(app, api);
  if (selection === null) return;
  const from = isExtending ? (selection.ranges.at(-1)?.head ?? selection.active) : selection.active;
  const reached = positionAfter({ key: motion, isJump }, from, extentOf(app, api));
  if (reached === null) return;
  const to = isJump && (motion === "Home" || motion === "End") ? atLine(app, reached, motion) : reached;
  if (isExtending) {
    setSelection(app, extendTo(selection, to));
    // Of whole rows the last column is selected too, and more of them is no reason to go there.
    if (to.column === from.column) api.ensureIndexVisible(to.row);
    else showAt(app, api, to);
  } else moveTo(app, api, to);
}

/** The grid begins with a section's heading and ends where new lines are typed; the model lies between. */
function atLine(app: App, { row: reached, column }: Position, key: "Home" | "End"): Position {
  const { rows } = app.store.getState();
  const isLine = ({ kind }: GridRow) => kind === "line";
  const row = key === "Home" ? rows.findIndex(isLine) : rows.findLastIndex(isLine);
  return { row: row === -1 ? reached : row, column };
}

/** The active cell alone is selected. */
export function moveTo(app: App, api: GridApi<GridRow>, to: Position): void {
  setSelection(app, selectCell(to));
  focusAt(app, api, to);
}

function extentOf(app: App, api: GridApi<GridRow>) {
  const { top, bottom } = api.getVerticalPixelRange();
  const rowHeight = api.getDisplayedRowAtIndex(0)?.rowHeight ?? 25;
  const state = () => app.store.getState();
  return {
    rowCount: state().rows.length,
    columnCount: columnCount(state()),
    pageRows: Math.max(1, Math.floor((bottom - top) / rowHeight) - 1),
    isFilled: ({ row, column }: Position) => {
      const at = state().rows[row];
      const period = periodOf(column);
      if (at === undefined || at.kind === "new") return false;
      if (period === null) return column === 0 || (at.kind === "line" && at.line.unit !== "");
      // A formula is written once, and is that of every period.
      return at.kind === "line" && shownCell({ ...state(), showFormulas: false }, at, period).text !== "";
    },
  };
}

/** Everything, or the whole rows or columns of what is selected. */
export function selectWholes(app: App, api: GridApi<GridRow>, what: Wholes): void {
  const selection = selectionOf(app, api);
  if (selection !== null) setSelection(app, wholes(app, selection, what));
}

function wholes(app: App, selection: Selection, what: Wholes): Selection {
  const state = app.store.getState();
  const [rowCount, columns] = [state.rows.length, columnCount(state)];
  const last = rectangleOf(selection.ranges.at(-1) ?? { anchor: selection.active, head: selection.active });
  if (what === "all") return selectAll(selection, rowCount, columns);
  return what === "rows"
    ? selectRows(selection, last.top, last.bottom, columns)
    : selectColumns(selection, last.left, last.right, rowCount);
}

/** Tab and Enter stay inside a range of several cells, which stays; false where there is none. */
export function moveInside(app: App, api: GridApi<GridRow>, by: "row" | "column", step: 1 | -1): boolean {
  const selection = selectionOf(app, api);
  const range = selection?.ranges.at(-1);
  if (selection === null || range === undefined || isSingleCell(range)) return false;
  focusAt(app, api, nextInside(rectangleOf(range), selection.active, by, step));
  return true;
}
