/**
 * The grid while a formula is typed: a click on a row puts its name into the
 * formula. Where no name can come, a click takes the formula first, as in every
 * spreadsheet; one with an error stays where it is. A click on the formula's own
 * cell brings it there from the formula line. Otherwise a double click on
 * a number that comes from a formula opens the formula.
 */
import type { App } from "../state/app.ts";
import type { CellAddress } from "../state/appState.ts";
import type { FormulaInHand } from "../state/formulaInHand.ts";
import { isSameCell } from "../state/isSameCell.ts";
import { editFormula, moveFormulaToCell } from "../state/startFormula.ts";
import { periodOfColumn } from "./columnIds.ts";

/** Listens on the grid's element; gives back what ends it. */
export function pointInFormula(app: App, root: HTMLElement): () => void {
  let isOurs = false;
  const onPointer = (event: PointerEvent) => {
    isOurs = event.button === 0 && app.store.getState().formula !== null && press(app, event);
    if (isOurs) event.stopImmediatePropagation();
  };
  // Comes right after, and would move the keyboard; a pointer's own event that is prevented would bring none.
  const onMouse = (event: MouseEvent) => {
    if (!isOurs) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onClick = (event: MouseEvent) => {
    if (isOurs && !isOnTriangle(event)) event.stopImmediatePropagation();
    isOurs = false;
  };
  const onDouble = (event: MouseEvent) => {
    const column = cellOf(event)?.getAttribute("col-id") ?? "";
    const isTyping = app.store.getState().formula !== null;
    if (isTyping || (periodOfColumn(column) !== null && editFormula(app))) event.stopPropagation();
  };
  const listeners = { pointerdown: onPointer, mousedown: onMouse, click: onClick, dblclick: onDouble } as const;
  const each = Object.entries(listeners) as [string, EventListener][];
  for (const [type, listener] of each) root.addEventListener(type, listener, { capture: true });
  return () => {
    for (const [type, listener] of each) root.removeEventListener(type, listener, { capture: true });
  };
}

const cellOf = ({ target }: MouseEvent): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(".ag-cell") : null;

/** Whether the press is the formula's and nobody else's. */
function press(app: App, event: MouseEvent): boolean {
  const { formula, rows } = app.store.getState();
  if (formula === null) return false;
  const cell = cellOf(event);
  // To scroll is to look for what to point at.
  if (cell === null && !isInHead(event)) return true;
  const row = rows[Number(cell?.closest(".ag-row")?.getAttribute("row-index") ?? -1)];
  if (cell === null || row === undefined || row.kind === "new") return !formula.editor.take();
  const period = periodOfColumn(cell.getAttribute("col-id") ?? "");
  const at = row.kind === "line" ? { line: row.line.name, member: row.member, period } : null;
  if (at !== null && isOwnCell(formula, at) && moveFormulaToCell(app)) return true;
  if (!formula.editor.canPoint()) return !formula.editor.take();
  if (at !== null && !isOnTriangle(event)) formula.editor.point(at);
  return true;
}

const isOwnCell = ({ place, address }: FormulaInHand, at: CellAddress): boolean =>
  place === "bar" && isSameCell(address, at);

const isInHead = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest(".ag-header") !== null;

const triangleWidth = 28;

/** Sections and lines by lists still open and close by their triangle: what is in them may be what is to be pointed at. */
function isOnTriangle(event: MouseEvent): boolean {
  const cell = cellOf(event);
  const isFoldable = cell?.matches(".folded, .unfolded") ?? false;
  return isFoldable && cell !== null && event.clientX - cell.getBoundingClientRect().left < triangleWidth;
}
