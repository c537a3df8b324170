/**
 * Shows what a cell has to say (cellHint.ts) once the pointer has rested on it. It listens on the grid: AG Grid's
 * tooltips listen on each cell, five times, which is a tenth of the work of scrolling.
 */
import type { App } from "../state/app.ts";
import { cellHint } from "./cellHint.ts";

const restMs = 300;
/** Pixels from the pointer's tip, so that it hides no word. */
const below = 18;
/** Pixels that stay free at the edges of the window. */
const margin = 4;

/** Gives back what ends it. */
export function showHints(app: App, root: HTMLElement): () => void {
  const box = document.createElement("div");
  box.id = "cell-hint";
  box.className = "cell-hint";
  box.role = "tooltip";
  let cell: HTMLElement | null = null;
  let pointer = { x: 0, y: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    const text = cell === null ? null : hintOf(app, cell);
    if (cell === null || text === null || text === "") return;
    box.textContent = text;
    root.append(box);
    place(box, pointer);
    cell.setAttribute("aria-describedby", box.id);
  };
  const hide = () => {
    clearTimeout(timer);
    box.remove();
    cell?.removeAttribute("aria-describedby");
  };
  const listeners = {
    pointerover({ target, pointerType, clientX: x, clientY: y }: PointerEvent) {
      pointer = { x, y };
      const over = target instanceof Element ? target.closest<HTMLElement>(".ag-cell") : null;
      if (over === cell) return;
      hide();
      cell = pointerType === "touch" ? null : over;
      if (cell !== null) timer = setTimeout(show, restMs);
    },
    pointermove({ clientX: x, clientY: y }: PointerEvent) {
      pointer = { x, y };
    },
    pointerout({ relatedTarget }: PointerEvent) {
      if (relatedTarget instanceof Node && root.contains(relatedTarget)) return;
      hide();
      cell = null;
    },
    pointerdown: hide,
    scroll: hide,
  };
  const each = Object.entries(listeners) as [string, EventListener][];
  for (const [type, listener] of each) root.addEventListener(type, listener, { capture: true, passive: true });
  // Wherever the keyboard is: any key puts it away.
  window.addEventListener("keydown", hide, { capture: true });
  return () => {
    hide();
    window.removeEventListener("keydown", hide, { capture: true });
    for (const [type, listener] of each) root.removeEventListener(type, listener, { capture: true });
  };
}

function hintOf(app: App, cell: HTMLElement): string | null {
  const state = app.store.getState();
  const row = state.rows[Number(cell.closest(".ag-row")?.getAttribute("row-index") ?? -1)];
  if (row === undefined || cell.matches(".ag-cell-inline-editing")) return null;
  return cellHint(state, row, cell.getAttribute("col-id") ?? "");
}

/** Below the pointer, above it where there is no room below. */
function place(box: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): void {
  const { width, height } = box.getBoundingClientRect();
  const isAbove = y + below + height + margin > window.innerHeight;
  box.style.left = `${Math.max(margin, Math.min(x, window.innerWidth - width - margin))}px`;
  box.style.top = `${isAbove ? Math.max(margin, y - height - margin) : y + below}px`;
}
