/** The mark before a label folds; the label of a section, or of a line with members, does so too. */
import type { CellClickedEvent } from "ag-grid-community";
import type { App } from "../state/app.ts";
import { toggleGroup, toggleRow } from "../state/fold.ts";
import type { GridRow, LineRow } from "../state/gridTypes.ts";
import { labelColumn } from "./columnIds.ts";

export function foldAt(app: App, { data, column, event }: CellClickedEvent<GridRow>): void {
  if (data === undefined || column.getColId() !== labelColumn || isSelecting(event)) return;
  if (data.kind === "line" && data.groupSize > 0 && isOnMark(data, event)) toggleGroup(app, data.line.name);
  else toggleRow(app, data);
}

const isSelecting = (event: Event | null | undefined): boolean =>
  event instanceof MouseEvent && (event.shiftKey || event.ctrlKey || event.metaKey);

/** Pixels from the edge of the cell, and more for each level of the outline. */
const markWidth = 26;
const indent = 16;

function isOnMark({ line }: LineRow, event: Event | null | undefined): boolean {
  const cell = event?.target instanceof HTMLElement ? event.target.closest(".ag-cell") : null;
  if (cell === null || !(event instanceof MouseEvent)) return false;
  return event.clientX - cell.getBoundingClientRect().left < markWidth + indent * (line.level ?? 0);
}
