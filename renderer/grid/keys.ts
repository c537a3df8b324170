/**
 * Keys where a spreadsheet differs from AG Grid: motions and selections
 * (motionKeys.ts); Delete clears what is selected; Enter goes down and, after a
 * run of Tabs, back under the cell the run began in; inside a range of several
 * cells both stay in it. While typing, Enter and Tab take the text first; a
 * text that is refused keeps its editor open.
 */
import type { CellKeyDownEvent, GridApi, SuppressKeyboardEventParams } from "ag-grid-community";
import { addFormula } from "../lines/typeNewLine.ts";
import { selectCell } from "../spreadsheet/selection.ts";
import type { App } from "../state/app.ts";
import { clearCells } from "../state/clearCells.ts";
import { toggleRow } from "../state/fold.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { forgetRefusals, notify } from "../state/notices.ts";
import { selectedCells } from "../state/ranges.ts";
import { startFormula } from "../state/startFormula.ts";
import { columnIndex, periodOfColumn } from "./columnIds.ts";
import { isMotion, moveInside, pressMotion } from "./motionKeys.ts";
import { setSelection } from "./rangeSelection.ts";
import { isTypable, takeTyped } from "./typing.ts";

/** Keys that AG Grid must leave to us. */
export function isOurs({ event, editing }: SuppressKeyboardEventParams<GridRow>): boolean {
  if (editing) return event.key === "Enter" || event.key === "Tab";
  const isModified = event.ctrlKey || event.metaKey;
  // Here, because AG Grid tells of a key only when the browser has scrolled by it already.
  if (isMotion(event)) event.preventDefault();
  return (
    isMotion(event) ||
    ["Delete", "Backspace", "Enter", "Tab", "="].includes(event.key) ||
    (isModified && "cdvxyz".includes(event.key.toLowerCase()))
  );
}

export interface GridKeys {
  press(event: CellKeyDownEvent<GridRow>): void;
  /** The person went elsewhere by other means: the run of Tabs is over. */
  endTabs(): void;
}

type Press = CellKeyDownEvent<GridRow> & { readonly event: KeyboardEvent; readonly rowIndex: number };

export function createGridKeys(app: App): GridKeys {
  let tabbedFrom: string | null = null;

  function enter({ api, event, column, rowIndex }: Press): void {
    if (moveInside(app, api, "column", event.shiftKey ? -1 : 1)) return;
    api.setFocusedCell(nextLine(api, rowIndex, event.shiftKey ? -1 : 1), tabbedFrom ?? column);
    tabbedFrom = null;
  }

  function pressWhileTyping(press: Press): void {
    const { event, column } = press;
    if (event.key === "Escape") {
      tabbedFrom = null;
      forgetRefusals(app);
    }
    if (event.key !== "Enter" && event.key !== "Tab") return;
    event.preventDefault();
    if (!takeFromEditor(app, press)) return;
    forgetRefusals(app);
    if (event.key === "Tab") tabbedFrom ??= column.getColId();
    if (event.key === "Enter") enter(press);
    else tab(press);
  }

  function tab({ api, event }: Press): void {
    if (moveInside(app, api, "row", event.shiftKey ? -1 : 1)) return;
    if (event.shiftKey) api.tabToPreviousCell();
    else api.tabToNextCell();
  }

  function pressOnCell(press: Press): void {
    const { api, event } = press;
    if (event.key === "Tab") {
      event.preventDefault();
      tabbedFrom ??= press.column.getColId();
      tab(press);
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      if (!toggleRow(app, press.data)) enter(press);
    } else if (isMotion(event)) {
      tabbedFrom = null;
      pressMotion(app, api, event);
    } else if (event.key === "Delete" || event.key === "Backspace")
      clearCells(app, selectedCells(app.store.getState()));
    else if (event.key === "=" && isText(event)) beginFormula(app, press);
    else if (isText(event)) sayWhyNot(app, press);
  }

  return {
    press(event) {
      if (!isPress(event)) return;
      if (event.api.getEditingCells().length > 0) pressWhileTyping(event);
      else pressOnCell(event);
    },
    endTabs() {
      tabbedFrom = null;
    },
  };
}

const isPress = (event: CellKeyDownEvent<GridRow>): event is Press =>
  event.event instanceof KeyboardEvent && event.rowIndex !== null;

/** Whether the text could be taken; where not, the person was told why and goes on typing. */
function takeFromEditor(app: App, { api, column, data, rowIndex }: Press): boolean {
  const [editor] = api.getCellEditorInstances();
  if (editor === undefined || data === undefined) return true;
  if (!takeTyped(app, data, column.getColId(), String(editor.getValue() ?? ""))) {
    editor.getValidationElement?.(false)?.setAttribute("aria-invalid", "true");
    return false;
  }
  api.stopEditing(true);
  if (data.kind === "new") {
    setSelection(app, selectCell({ row: rowIndex, column: columnIndex(column.getColId()) }));
    api.flushAllAnimationFrames(); // what was made is drawn before it takes the focus
  }
  api.setFocusedCell(rowIndex, column);
  return true;
}

const isText = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/** In whatever cell of the line: its formula is one for all of them. Where no line is yet, in a new one. */
function beginFormula(app: App, { event, data }: Press): void {
  event.preventDefault();
  if (data?.kind === "line") startFormula(app, "");
  const added = data?.kind === "new" ? addFormula(app, data, "") : null;
  if (added !== null) startFormula(app, "", { line: added, member: 0, period: 0 });
}

/** A cell that takes nothing says why, instead of swallowing what is typed. */
function sayWhyNot(app: App, { data, column }: Press): void {
  if (data === undefined || isTypable(app.store.getState(), data, column.getColId())) return;
  const why = whyNot(data, periodOfColumn(column.getColId()));
  if (why !== null) notify(app, "info", why);
}

function whyNot(row: GridRow, period: number | null): string | null {
  if (row.kind === "new") return "A line begins with its name: type it on the left, and its unit here then.";
  if (row.kind === "section" || period === null) return null;
  const { name } = row.line;
  return row.member === null
    ? `${name} has a number for each of its members: unfold it with Enter and type there.`
    : `${name} has one number for all periods: it stands in the first column.`;
}

/** The next row that is no section's heading, up or down; the same one at the end of the grid. */
function nextLine(api: GridApi<GridRow>, from: number, by: 1 | -1): number {
  for (let index = from + by; ; index += by) {
    const row = api.getDisplayedRowAtIndex(index)?.data;
    if (row === undefined) return from;
    if (row.kind !== "section") return index;
  }
}
