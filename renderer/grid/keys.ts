/**
 * Keys where a spreadsheet differs from AG Grid. On a cell a key means one of
 * gridActions.ts, as the person has it: motions and selections are carried out
 * by motionKeys.ts; Enter goes down and, after a run of Tabs, back under the
 * cell the run began in; inside a range of several cells both stay in it.
 *
 * While typing, Enter and Tab take the text first, and so does an arrow where
 * the typing began on the cell and not with F2; a text that is refused keeps
 * its editor open.
 *
 * Keys are heard on the grid's element and not from AG Grid, whose events come
 * a moment later: by then a command may have run on what was selected before.
 */
import type { Column, GridApi, SuppressKeyboardEventParams } from "ag-grid-community";
import { unreachable } from "../../shared/invariant.ts";
import { fillSelectionWith } from "../clipboard/fill.ts";
import { actionFor } from "../keys/bindings.ts";
import { isMacKeyboard } from "../keys/keyText.ts";
import { addFormula } from "../lines/typeNewLine.ts";
import { selectCell } from "../spreadsheet/selection.ts";
import type { App } from "../state/app.ts";
import { clearCells } from "../state/clearCells.ts";
import { toggleRow } from "../state/fold.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { forgetRefusals, notify } from "../state/notices.ts";
import { selectedCells } from "../state/ranges.ts";
import { editFormula, startFormula } from "../state/startFormula.ts";
import { columnIndex, periodOfColumn } from "./columnIds.ts";
import { selectFocused } from "./followSelection.ts";
import { type GridDeed, gridActions } from "./gridActions.ts";
import { move, moveInside, selectWholes } from "./motionKeys.ts";
import { setSelection } from "./rangeSelection.ts";
import { isTypable, takeTyped } from "./typing.ts";

export interface GridKeys {
  /** Keys that AG Grid must leave to us: on a cell all but those that begin to type. */
  isOurs(press: SuppressKeyboardEventParams<GridRow>): boolean;
  /** Hears the keys that are pressed in the grid; gives back what ends it. */
  listen(api: GridApi<GridRow>, root: HTMLElement): () => void;
  /** The person went elsewhere by other means: the run of Tabs is over. */
  endTabs(): void;
}

/** A key on the cell that has the focus. */
interface Press {
  readonly api: GridApi<GridRow>;
  readonly event: KeyboardEvent;
  readonly rowIndex: number;
  readonly column: Column;
  readonly data: GridRow | undefined;
}

const isMac = isMacKeyboard(navigator.platform);

/** What a key means on a cell; null where it means nothing to the grid. */
const deedOf = (app: App, event: KeyboardEvent): GridDeed | null =>
  actionFor(gridActions, app.store.getState().settings.keys, event, ["grid"], isMac)?.deed ?? null;

export function createGridKeys(app: App): GridKeys {
  let tabbedFrom: string | null = null;
  let isTypedOver = false;

  function enter({ api, column, rowIndex }: Press, step: 1 | -1): void {
    if (moveInside(app, api, "column", step)) return;
    api.setFocusedCell(nextLine(api, rowIndex, step), tabbedFrom ?? column);
    tabbedFrom = null;
  }

  function tab({ api, column }: Press, step: 1 | -1): void {
    tabbedFrom ??= column.getColId();
    if (moveInside(app, api, "row", step)) return;
    if (step === -1) api.tabToPreviousCell();
    else api.tabToNextCell();
  }

  const leavesEditor = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
    key === "Enter" || key === "Tab" || (isTypedOver && key.startsWith("Arrow") && !ctrlKey && !metaKey && !altKey);

  function pressWhileTyping(press: Press): void {
    const { event } = press;
    if (event.key === "Escape") {
      tabbedFrom = null;
      forgetRefusals(app);
    }
    if (!leavesEditor(event)) return;
    event.preventDefault();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      fillFromEditor(app, press);
      return;
    }
    if (!takeFromEditor(app, press)) return;
    forgetRefusals(app);
    const step = event.shiftKey ? -1 : 1;
    if (event.key === "Tab") tab(press, step);
    else if (event.key === "Enter") enter(press, step);
    else perform(press, deedOf(app, event));
  }

  function perform(press: Press, deed: GridDeed | null): void {
    const { api } = press;
    if (deed === null) return;
    press.event.preventDefault();
    if (deed.kind !== "tab" && deed.kind !== "enter") tabbedFrom = null;
    switch (deed.kind) {
      case "move":
        move(app, api, deed);
        break;
      case "select":
        selectWholes(app, api, deed.what);
        break;
      case "tab":
        tab(press, deed.step);
        break;
      case "enter":
        if (press.data === undefined || !toggleRow(app, press.data)) enter(press, deed.step);
        break;
      case "edit":
        isTypedOver = false;
        editInPlace(app, press);
        break;
      case "formula":
        beginFormula(app, press.data);
        break;
      case "clear":
        clearCells(app, selectedCells(app.store.getState()));
        break;
      default:
        unreachable(deed);
    }
  }

  function hear(press: Press): void {
    const { api, event } = press;
    if (api.getEditingCells().length > 0) {
      pressWhileTyping(press);
      return;
    }
    const deed = deedOf(app, event);
    isTypedOver = deed === null && isText(event);
    if (isTypedOver) sayWhyNot(app, press);
    else perform(press, deed);
  }

  return {
    isOurs: ({ event, editing }) => (editing ? leavesEditor(event) : !isText(event) || deedOf(app, event) !== null),
    listen(api, root) {
      const onKeyDown = (event: KeyboardEvent) => {
        const press = pressIn(api, event);
        if (press === null) return;
        hear(press);
        selectFocused(app, api);
        if (event.defaultPrevented) event.stopPropagation();
      };
      root.addEventListener("keydown", onKeyDown, { capture: true });
      return () => root.removeEventListener("keydown", onKeyDown, { capture: true });
    },
    endTabs() {
      tabbedFrom = null;
      isTypedOver = false;
    },
  };
}

/** Null where the key is not pressed on a cell, or in one. */
function pressIn(api: GridApi<GridRow>, event: KeyboardEvent): Press | null {
  const focused = api.getFocusedCell();
  const isInCell = event.target instanceof Element && event.target.closest(".ag-cell") !== null;
  if (focused === null || !isInCell || event.isComposing) return null;
  const { rowIndex, column } = focused;
  return { api, event, rowIndex, column, data: api.getDisplayedRowAtIndex(rowIndex)?.data };
}

/** Ctrl+Enter: the text in every cell that is selected, as one step. */
function fillFromEditor(app: App, { api, column, rowIndex }: Press): void {
  const text = String(api.getCellEditorInstances()[0]?.getValue() ?? "");
  api.stopEditing(true);
  api.setFocusedCell(rowIndex, column);
  forgetRefusals(app);
  fillSelectionWith(app, text);
}

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

/** Of a number that comes from a formula, the formula; of a typed one, the number. */
function editInPlace(app: App, { api, column, data, rowIndex }: Press): void {
  const isNumber = data?.kind === "line" && periodOfColumn(column.getColId()) !== null;
  if (!isNumber || !editFormula(app)) api.startEditingCell({ rowIndex, colKey: column, key: "F2" }); // the caret behind the text
}

/** In whatever cell of the line: its formula is one for all of them. Where no line is yet, in a new one. */
function beginFormula(app: App, data: GridRow | undefined): void {
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
  if (row.kind === "new") return "Type the name of the new line on the left first, then its unit here.";
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
