/**
 * Tells assistive technology what eyes see of the cells in sight: their names,
 * whether they take a number, whether they are selected.
 *
 * AG Grid draws plain text fastest, so this is said when the grid has come to
 * rest; the cell that takes the focus is told at once.
 */
import { cellUnder } from "../spreadsheet/agGrid/cellUnder.ts";
import { contains, type Rectangle } from "../spreadsheet/range.ts";
import type { Sheet } from "../spreadsheet/sheet.ts";
import type { App } from "../state/app.ts";
import { isFolded } from "../state/fold.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { periodOf, rectangles } from "../state/ranges.ts";
import { cellName } from "./cellName.ts";
import { holdsNumber } from "./cells.ts";

const restMs = 100;

/** Gives back what ends it. */
export function describeCells(app: App, sheet: Sheet, root: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const describeAll = () => {
    root.querySelector("[role=grid]")?.setAttribute("aria-label", app.store.getState().document.title);
    root.querySelector("[role=grid]")?.setAttribute("aria-multiselectable", "true");
    // A row is no stop of the Tab key: the active cell is the grid's one.
    for (const row of root.querySelectorAll(".ag-row[tabindex]")) row.removeAttribute("tabindex");
    const selected = rectangles(app.store.getState());
    for (const cell of root.querySelectorAll<HTMLElement>(".ag-cell")) describe(app, sheet, cell, selected);
    // Scrolled away from the active cell, the grid is still one stop of the Tab key.
    if (root.querySelector(".ag-cell[tabindex='0']") === null)
      root.querySelector(".ag-cell")?.setAttribute("tabindex", "0");
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(describeAll, restMs);
  };
  const onFocus = ({ target }: FocusEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>(".ag-cell") : null;
    if (cell !== null) describe(app, sheet, cell, rectangles(app.store.getState()));
  };
  const drawn = new MutationObserver(soon);
  drawn.observe(root, { childList: true, subtree: true, characterData: true });
  root.addEventListener("focusin", onFocus);
  const unsubscribe = app.store.subscribe((state, before) => {
    if (state.version !== before.version || state.ranges !== before.ranges) soon();
  });
  return () => {
    clearTimeout(timer);
    drawn.disconnect();
    root.removeEventListener("focusin", onFocus);
    unsubscribe();
  };
}

function describe(app: App, sheet: Sheet, cell: HTMLElement, selected: readonly Rectangle[]): void {
  const state = app.store.getState();
  const at = cellUnder(sheet, cell);
  const row = at === null ? undefined : state.rows[at.row];
  if (at === null || row === undefined) return;
  const name = cellName(state, row, at.column);
  set(cell, "aria-label", name === "" ? null : name);
  set(cell, "tabindex", cell.classList.contains("ag-cell-focus") ? "0" : "-1");
  set(cell, "aria-selected", String(selected.some((rectangle) => contains(rectangle, at))));
  const period = periodOf(at.column);
  const isTyped = row.kind === "line" && period !== null && holdsNumber(state, row, period);
  set(cell, "aria-readonly", period === null || isTyped ? null : "true");
  if (at.column === 0) describeRow(cell, row);
  cell.querySelector("input")?.setAttribute("aria-label", name);
}

function describeRow(cell: HTMLElement, row: GridRow): void {
  const isClosed = isFolded(row);
  set(cell, "aria-expanded", isClosed === null ? null : String(!isClosed));
  set(cell, "aria-colspan", row.kind === "section" ? "2" : null);
}

/** Writes only what differs: a written attribute costs the browser a look at the whole cell. */
function set(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
