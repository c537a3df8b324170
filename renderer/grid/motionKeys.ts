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
import { focusAt, selectionOf, setSelection, showAt } from "./rangeSelection.ts";

const moving = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"]);

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

const isJump = ({ ctrlKey, metaKey }: Press) => ctrlKey || metaKey;

/** Whether a key press is one of these. */
export const isMotion = (press: Press): boolean =>
  !press.altKey &&
  (moving.has(press.key) ||
    (press.key === " " && (press.shiftKey || isJump(press))) ||
    (press.key.toLowerCase() === "a" && isJump(press)));

/** Does nothing for any other key. */
export function pressMotion(app: App, api: GridApi<GridRow>, press: Press): void {
  const selection = selectionOf(app, api);
  if (selection === null || !isMotion(press)) return;
  if (moving.has(press.key)) move(app, api, selection, press);
  else setSelection(app, wholes(app, selection, press));
}

function move(app: App, api: GridApi<GridRow>, selection: Selection, press: Press): void {
  const extent = extentOf(app, api);
  const motion = { key: press.key, isJump: isJump(press) };
  const from = press.shiftKey ? (selection.ranges.at(-1)?.head ?? selection.active) : selection.active;
  const reached = positionAfter(motion, from, extent);
  if (reached === null) return;
  const to = motion.isJump && (press.key === "Home" || press.key === "End") ? atLine(app, reached, press.key) : reached;
  if (press.shiftKey) {
    setSelection(app, extendTo(selection, to));
    showAt(app, api, to);
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
      return at.kind === "line" && shownCell(state(), at, period).text !== "";
    },
  };
}

/** Ctrl+A, or with both Ctrl and Shift the space bar: all; Shift with it the rows, Ctrl the columns. */
function wholes(app: App, selection: Selection, press: Press): Selection {
  const state = app.store.getState();
  const [rowCount, columns] = [state.rows.length, columnCount(state)];
  const last = rectangleOf(selection.ranges.at(-1) ?? { anchor: selection.active, head: selection.active });
  if (press.key !== " " || (press.shiftKey && isJump(press))) return selectAll(selection, rowCount, columns);
  return press.shiftKey
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
