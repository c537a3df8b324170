/**
 * Keys where a spreadsheet differs from AG Grid: Home and End are the row's,
 * Delete clears, Enter goes down and, after a run of Tabs, back under the cell
 * the run began in. While typing, Enter and Tab take the text first; a text
 * that is refused keeps its editor open.
 */
import type { CellKeyDownEvent, GridApi, SuppressKeyboardEventParams } from "ag-grid-community";
import type { App } from "../state/app.ts";
import { clearCell } from "../state/clearCell.ts";
import { toggleLine, toggleSection } from "../state/fold.ts";
import { periodOfColumn } from "./columns.ts";
import { createRefusal } from "./refusal.ts";
import type { GridRow } from "./rows.ts";
import { takeTyped } from "./typing.ts";

/** Keys that AG Grid must leave to us. */
export function isOurs({ event, editing }: SuppressKeyboardEventParams<GridRow>): boolean {
  if (editing) return event.key === "Enter" || event.key === "Tab";
  const isModified = event.ctrlKey || event.metaKey;
  return (
    ["Home", "End", "Delete", "Backspace", "Enter"].includes(event.key) || (isModified && "adzy".includes(event.key))
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
  const refusal = createRefusal(app);

  function enter({ api, event, column, rowIndex }: Press): void {
    api.setFocusedCell(nextLine(api, rowIndex, event.shiftKey ? -1 : 1), tabbedFrom ?? column);
    tabbedFrom = null;
  }

  function pressWhileTyping(press: Press): void {
    const { api, event, column } = press;
    if (event.key === "Escape") {
      tabbedFrom = null;
      refusal.settle();
    }
    if (event.key !== "Enter" && event.key !== "Tab") return;
    event.preventDefault();
    if (!takeFromEditor(app, press)) {
      refusal.told();
      return;
    }
    refusal.settle();
    if (event.key === "Tab") tabbedFrom ??= column.getColId();
    if (event.key === "Enter") enter(press);
    else if (event.shiftKey) api.tabToPreviousCell();
    else api.tabToNextCell();
  }

  function pressOnCell(press: Press): void {
    const { key } = press.event;
    if (key === "Tab") tabbedFrom ??= press.column.getColId();
    else if (key === "Enter") {
      if (!toggleRow(app, press.data)) enter(press);
    } else {
      if (movingKeys.has(key)) tabbedFrom = null;
      if (key === "Home" || key === "End") moveInRow(press);
      if (key === "Delete" || key === "Backspace") clear(app, press);
    }
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

const movingKeys = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"]);

const isPress = (event: CellKeyDownEvent<GridRow>): event is Press =>
  event.event instanceof KeyboardEvent && event.rowIndex !== null;

/** Whether the text could be taken; where not, the person was told why and goes on typing. */
function takeFromEditor(app: App, { api, column, data, rowIndex }: Press): boolean {
  const period = periodOfColumn(column.getColId());
  const [editor] = api.getCellEditorInstances();
  if (editor === undefined || data?.kind !== "line" || period === null) return true;
  if (!takeTyped(app, data, period, String(editor.getValue() ?? ""))) {
    editor.getValidationElement?.(false)?.setAttribute("aria-invalid", "true");
    return false;
  }
  api.stopEditing(true);
  api.setFocusedCell(rowIndex, column);
  return true;
}

/** Sections and lines with members open and close; false where the row does neither. */
function toggleRow(app: App, row: GridRow | undefined): boolean {
  if (row?.kind === "section") toggleSection(app, row.name);
  else if (row?.kind === "line" && row.member === null) toggleLine(app, row.line.name);
  else return false;
  return true;
}

function clear(app: App, { column, data }: Press): void {
  const period = periodOfColumn(column.getColId());
  if (data?.kind === "line" && data.member !== null && period !== null)
    clearCell(app, { line: data.line.name, member: data.member, period });
}

/** The next row that is no section's, up or down; the same one at the end of the grid. */
function nextLine(api: GridApi<GridRow>, from: number, by: 1 | -1): number {
  for (let index = from + by; ; index += by) {
    const row = api.getDisplayedRowAtIndex(index)?.data;
    if (row === undefined) return from;
    if (row.kind === "line") return index;
  }
}

function moveInRow({ api, event, rowIndex }: Press): void {
  const columns = api.getAllDisplayedColumns();
  const column = event.key === "Home" ? columns[0] : columns.at(-1);
  if (column === undefined) return;
  const isWhole = event.ctrlKey || event.metaKey;
  const row = !isWhole ? rowIndex : event.key === "Home" ? 0 : api.getDisplayedRowCount() - 1;
  api.ensureColumnVisible(column);
  api.ensureIndexVisible(row);
  api.setFocusedCell(row, column);
}
