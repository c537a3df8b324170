/**
 * Lines and sections dragged by the grip before their labels. A line that is
 * selected takes all that are; a group goes with its head. A rule shows where
 * they would land, and nothing changes until they are let go.
 *
 * The grip is drawn by the stylesheet, in the label that the pointer is over:
 * AG Grid's are four elements and six listeners for each row that comes into
 * sight.
 */
import { chosenLines } from "../lines/chosen.ts";
import { lineDrop, sectionDrop } from "../lines/dropPlace.ts";
import { moveLinesTo, withGroups } from "../lines/move.ts";
import { cellUnder, nearestCell } from "../spreadsheet/agGrid/cellUnder.ts";
import { startDrag } from "../spreadsheet/agGrid/drag.ts";
import type { Point, Sheet } from "../spreadsheet/sheet.ts";
import type { App } from "../state/app.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { perform } from "../state/perform.ts";

/** AG Grid focuses a cell by the first, and selecting begins by the second. */
const presses = ["pointerdown", "mousedown"] as const;

const isDraggable = (row: GridRow): boolean => row.kind === "section" || (row.kind === "line" && !row.isMember);

/** Listens on the grid's element; gives back what ends it. */
export function dragRows(app: App, sheet: Sheet, root: HTMLElement): () => void {
  const onDown = (event: MouseEvent) => {
    const row = gripUnder(app, sheet, root, event);
    if (row === null) return;
    event.stopImmediatePropagation();
    if (event.type === "pointerdown") return; // one that is prevented brings no press of the mouse
    event.preventDefault(); // the active cell stays where it is, and what is selected is dragged
    drag(app, sheet, root, row, event);
  };
  for (const type of presses) root.addEventListener(type, onDown, { capture: true });
  return () => {
    for (const type of presses) root.removeEventListener(type, onDown, { capture: true });
  };
}

/** Pixels from the edge of the label, as the stylesheet draws it. */
const gripWidth = 11;

function gripUnder(app: App, sheet: Sheet, root: HTMLElement, event: MouseEvent): GridRow | null {
  const { target, clientX, button } = event;
  const cell = target instanceof Element ? target.closest(".ag-cell") : null;
  const at = cellUnder(sheet, cell);
  if (cell === null || at === null || at.column !== 0 || button !== 0) return null;
  if (clientX - cell.getBoundingClientRect().left >= gripWidth) return null;
  if (root.querySelector(".ag-cell-inline-editing") !== null) return null; // the press ends what is typed
  const row = app.store.getState().rows[at.row];
  return row !== undefined && isDraggable(row) ? row : null;
}

/** Pixels before a press is a drag. */
const least = 4;

function drag(app: App, sheet: Sheet, root: HTMLElement, row: GridRow, { clientX, clientY }: MouseEvent): void {
  const from: Point = { x: clientX, y: clientY };
  const rule = element("drop-rule");
  const name = element("dragged-row");
  name.textContent = row.label;
  const clear = () => {
    rule.remove();
    name.remove();
  };
  const show = (pointer: Point) => {
    if (!rule.isConnected && Math.hypot(pointer.x - from.x, pointer.y - from.y) < least) return;
    root.append(rule, name);
    const near = boundaryAt(sheet, root, pointer);
    const boundary = row.kind === "section" ? sectionDrop(app.store.getState(), row.name, near).boundary : near;
    rule.style.top = `${topOf(sheet, root, boundary)}px`;
    name.style.left = `${pointer.x + least}px`;
    name.style.top = `${pointer.y + least}px`;
  };
  startDrag(sheet, root, from, {
    isFrozen: true,
    moved: (pointer) => (isWithin(root, pointer) ? show(pointer) : clear()),
    end(pointer, isGivenUp) {
      const boundary = rule.isConnected && !isGivenUp ? boundaryAt(sheet, root, pointer) : null;
      clear();
      if (boundary === null) return;
      if (row.kind === "line") dropLines(app, row.line.name, boundary);
      if (row.kind === "section") dropSection(app, row.name, boundary);
    },
  });
}

function element(className: string): HTMLElement {
  const made = document.createElement("div");
  made.className = className;
  return made;
}

function isWithin(root: HTMLElement, { x, y }: Point): boolean {
  const { left, right, top, bottom } = root.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

function dropLines(app: App, dragged: string, boundary: number): void {
  const state = app.store.getState();
  const chosen = chosenLines(state);
  const target = lineDrop(state, boundary);
  const names = withGroups(state, chosen.includes(dragged) ? chosen : [dragged]);
  if (target !== null) moveLinesTo(app, names, target);
}

function dropSection(app: App, section: string, boundary: number): void {
  const state = app.store.getState();
  const { at } = sectionDrop(state, section, boundary);
  const before = state.document.sections.findIndex(({ name }) => name === section);
  if (at !== before) perform(app, { kind: "move-section", section, at });
}

const rowElement = (root: HTMLElement, index: number): DOMRect | undefined =>
  root.querySelector(`.ag-row[row-index="${index}"]`)?.getBoundingClientRect();

/** Index of the row above which the pointer is nearest to an edge. */
function boundaryAt(sheet: Sheet, root: HTMLElement, pointer: Point): number {
  const row = nearestCell(sheet, root, pointer)?.row;
  const box = row === undefined ? undefined : rowElement(root, row);
  if (row === undefined || box === undefined) return sheet.rowCount();
  return pointer.y > box.top + box.height / 2 ? row + 1 : row;
}

/** In pixels from the top of the grid. */
function topOf(sheet: Sheet, root: HTMLElement, boundary: number): number {
  const last = sheet.rowCount() - 1;
  const box = rowElement(root, Math.min(boundary, last));
  if (box === undefined) return -10;
  return (boundary > last ? box.bottom : box.top) - root.getBoundingClientRect().top;
}
