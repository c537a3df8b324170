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
import type { GridApi, SuppressKeyboardEventParams } from "ag-grid-community";
import { unreachable } from "../../shared/invariant.ts";
import type { App } from "../state/app.ts";
import { clearCells } from "../state/clearCells.ts";
import { toggleRow } from "../state/fold.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { forgetRefusals } from "../state/notices.ts";
import { selectedCells } from "../state/ranges.ts";
import { beginFormula, composeOver, editInPlace, sayWhyNot } from "./beginTyping.ts";
import { selectFocused } from "./followSelection.ts";
import type { GridDeed } from "./gridActions.ts";
import { move, moveInside, selectWholes } from "./motionKeys.ts";
import { beginsComposition, deedOf, isText, type Press, pressIn } from "./press.ts";
import { fillFromEditor, takeFromEditor } from "./takeFromEditor.ts";

export interface GridKeys {
  /** Keys that AG Grid must leave to us: on a cell all but those that begin to type. */
  isOurs(press: SuppressKeyboardEventParams<GridRow>): boolean;
  /** Hears the keys that are pressed in the grid; gives back what ends it. */
  listen(api: GridApi<GridRow>, root: HTMLElement): () => void;
  /** The person went elsewhere by other means: the run of Tabs is over. */
  endTabs(): void;
}

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
    isTypedOver = deed === null && (isText(event) || beginsComposition(event));
    if (!isTypedOver) {
      perform(press, deed);
      return;
    }
    if (beginsComposition(event)) composeOver(press);
    sayWhyNot(app, press);
  }

  return {
    isOurs: ({ event, editing }) =>
      editing ? leavesEditor(event) || event.isComposing : !isText(event) || deedOf(app, event) !== null,
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

/** The next row that is no section's heading, up or down; the same one at the end of the grid. */
function nextLine(api: GridApi<GridRow>, from: number, by: 1 | -1): number {
  for (let index = from + by; ; index += by) {
    const row = api.getDisplayedRowAtIndex(index)?.data;
    if (row === undefined) return from;
    if (row.kind !== "section") return index;
  }
}
