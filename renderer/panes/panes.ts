/** The parts of the window that the keyboard goes to one after another, as F6 does in every desktop program. */
import { focusGrid } from "../grid/focusGrid.ts";

/** In the order they are read. */
const selectors = [
  ".workbench-header",
  ".workbench-rooms",
  ".headline",
  ".formula-bar",
  ".workspace",
  ".workbench-inspector",
  ".workbench-status",
] as const;

const focusable =
  "a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [contenteditable='true'], [tabindex='0']:not([role='separator'])";

/** Gives the keyboard to the next part that can take it, or to the one before. */
export function focusPane(step: 1 | -1, page: Document = document): void {
  const panes = selectors.map((selector) => page.querySelector<HTMLElement>(selector));
  const from = panes.findIndex((pane) => pane?.contains(page.activeElement) === true);
  // From nowhere, the first forwards and the last backwards.
  const start = from === -1 && step === -1 ? 0 : from;
  for (let moved = 1; moved <= panes.length; moved++) {
    const pane = panes[(start + step * moved + panes.length * 2) % panes.length] ?? null;
    if (pane !== null && takesFocus(pane, page)) return;
  }
}

function takesFocus(pane: HTMLElement, page: Document): boolean {
  if (pane.matches(".workspace") && pane.querySelector(".workbench-grid:not([inert])") !== null) {
    focusGrid();
    return pane.contains(page.activeElement);
  }
  for (const element of pane.querySelectorAll<HTMLElement>(focusable)) {
    element.focus();
    if (page.activeElement === element) return true;
  }
  return false;
}
