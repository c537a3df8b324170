/** Follows a pointer that is held down: over cells, and past the edges, where the grid scrolls under it. */
import { isSamePosition, type Position } from "../range.ts";
import type { Point, Sheet } from "../sheet.ts";
import { nearestCell } from "./cellUnder.ts";

export interface Drag {
  /** Whether it began in the columns that stay in sight; from the others, those are an edge to scroll at. */
  readonly isFrozen: boolean;
  /** The pointer is over another cell, or other cells came under it. */
  readonly over?: (at: Position) => void;
  /** The pointer moved, or the cells under it did. */
  readonly moved?: (pointer: Point) => void;
  /** The button was let go, or Escape pressed: `isGivenUp`. */
  readonly end: (pointer: Point, isGivenUp: boolean) => void;
}

export function startDrag(sheet: Sheet, root: HTMLElement, from: Point, { isFrozen, over, moved, end }: Drag): void {
  const viewport = root.querySelector<HTMLElement>(".ag-grid-viewport") ?? root;
  let pointer = from;
  let last = nearestCell(sheet, root, from);
  let isMoved = false;
  const look = () => {
    moved?.(pointer);
    const at = over === undefined ? null : nearestCell(sheet, root, pointer);
    if (at === null || (last !== null && isSamePosition(at, last))) return;
    last = at;
    over?.(at);
  };
  const onMove = (event: MouseEvent) => {
    pointer = { x: event.clientX, y: event.clientY };
    isMoved = true;
    look();
  };
  const timer = setInterval(() => {
    if (isMoved && scrollTowards(viewport, pointer, isFrozen ? null : frozenEdge(sheet, root))) look();
  }, 30);
  const stop = (isGivenUp: boolean) => {
    clearInterval(timer);
    window.removeEventListener("mousemove", onMove);
    window.removeEventListener("mouseup", onUp);
    window.removeEventListener("keydown", onKey, { capture: true });
    end(pointer, isGivenUp);
  };
  const onUp = () => stop(false);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    stop(true);
  };
  window.addEventListener("mousemove", onMove);
  window.addEventListener("mouseup", onUp);
  window.addEventListener("keydown", onKey, { capture: true });
}

function frozenEdge(sheet: Sheet, root: HTMLElement): number | null {
  const id = sheet.columnIds()[sheet.frozenColumns - 1] ?? "";
  return root.querySelector(`.ag-header-cell[col-id="${CSS.escape(id)}"]`)?.getBoundingClientRect().right ?? null;
}

const step = 25;

/** Scrolls by a row or a little of a column where the pointer is past an edge; says whether it did. */
function scrollTowards(viewport: HTMLElement, { x, y }: Point, frozen: number | null): boolean {
  const box = viewport.getBoundingClientRect();
  const header = viewport.querySelector(".ag-header")?.getBoundingClientRect();
  const top = Math.max(box.top, header?.bottom ?? box.top);
  const down = y > box.bottom - 12 ? step : y < top ? -step : 0;
  const right = x > box.right - 12 ? step : x < (frozen ?? box.left) ? -step : 0;
  const before = [viewport.scrollTop, viewport.scrollLeft];
  if (down !== 0 || right !== 0) viewport.scrollBy({ top: down, left: right });
  return viewport.scrollTop !== before[0] || viewport.scrollLeft !== before[1];
}
