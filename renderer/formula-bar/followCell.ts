/** Keeps a box over a cell of the grid while the grid scrolls under it; at the edge where the cell is out of sight. */
import type { TraceCell } from "../../shared/analysis/trace/traceCell.ts";
import { periodColumn } from "../grid/columnIds.ts";
import type { App } from "../state/app.ts";
import { rowIdOf } from "../state/rows.ts";

/** Gives back what ends it. `box` and the grid stand in the same parent. */
export function followCell(box: HTMLElement, app: App, { line, member, period }: TraceCell): () => void {
  const parent = box.parentElement;
  const id = rowIdOf(app.store.getState().document, line, member);
  if (parent === null || id === null) return () => {};
  const column = periodColumn(period ?? 0);
  let frame = 0;
  const place = () => {
    frame = 0;
    const cell = parent.querySelector<HTMLElement>(`.ag-row[row-id="${CSS.escape(id)}"] [col-id="${column}"]`);
    if (cell !== null) placeOver(box, cell, parent);
  };
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(place);
  };
  parent.addEventListener("scroll", soon, { capture: true });
  window.addEventListener("resize", soon);
  const growth = new ResizeObserver(soon);
  for (const grows of box.querySelectorAll(".cm-content, .formula-below")) growth.observe(grows);
  place();
  soon(); // a row that was out of sight is drawn in the next frame
  return () => {
    cancelAnimationFrame(frame);
    growth.disconnect();
    parent.removeEventListener("scroll", soon, { capture: true });
    window.removeEventListener("resize", soon);
  };
}

const leastWidth = 420;

/** The text in full and what it is worth beside it. */
function wantedWidth(box: HTMLElement): number {
  const text = box.querySelector(".cm-content")?.scrollWidth ?? 0;
  const worth = box.querySelector<HTMLElement>(".formula-worth")?.scrollWidth ?? 0;
  return Math.max(leastWidth, text + worth + 24);
}

function placeOver(box: HTMLElement, cell: HTMLElement, parent: HTMLElement): void {
  const within = parent.getBoundingClientRect();
  const at = cell.getBoundingClientRect();
  const head = parent.querySelector(".ag-header")?.getBoundingClientRect().bottom ?? within.top;
  const top = Math.min(Math.max(at.top, head), within.bottom - at.height);
  const left = Math.max(within.left, Math.min(at.left, within.right - wantedWidth(box)));
  box.style.top = `${top - within.top}px`;
  box.style.left = `${left - within.left}px`;
  box.style.height = `${at.height}px`;
  box.style.maxWidth = `${within.right - left}px`;
  const said = box.querySelector<HTMLElement>(".formula-below")?.offsetHeight ?? 0;
  const isCut = top + at.height + said > within.bottom;
  box.dataset["said"] = isCut && top - said >= within.top ? "above" : "below";
}
