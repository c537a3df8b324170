/**
 * Lines and sections dragged by the grip before their labels. A line that is
 * selected takes all that are; a group goes with its head. A rule shows where
 * they would land, and nothing changes until they are let go.
 */
import type { RowDragEvent } from "ag-grid-community";
import { chosenLines } from "../lines/chosen.ts";
import { lineDrop, sectionDrop } from "../lines/dropPlace.ts";
import { moveLinesTo, withGroups } from "../lines/move.ts";
import type { App } from "../state/app.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { perform } from "../state/perform.ts";

export interface RowDrag {
  over(event: RowDragEvent<GridRow>): void;
  drop(event: RowDragEvent<GridRow>): void;
  leave(): void;
}

export const isDraggable = (row: GridRow | undefined): boolean =>
  row?.kind === "section" || (row?.kind === "line" && !row.isMember);

export function createRowDrag(app: App, root: HTMLElement): RowDrag {
  const rule = document.createElement("div");
  rule.className = "drop-rule";
  const leave = () => rule.remove();
  return {
    over(event) {
      const { data } = event.node;
      if (data === undefined) return;
      const near = boundaryOf(event);
      const boundary = data.kind === "section" ? sectionDrop(app.store.getState(), data.name, near).boundary : near;
      rule.style.top = `${topOf(event, root, boundary)}px`;
      root.append(rule);
    },
    drop(event) {
      leave();
      const { data } = event.node;
      const boundary = boundaryOf(event);
      if (data?.kind === "line") dropLines(app, data.line.name, boundary);
      if (data?.kind === "section") dropSection(app, data.name, boundary);
    },
    leave,
  };
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

/** Index of the row above which the pointer is nearest to an edge. */
function boundaryOf({ api, overIndex, y }: RowDragEvent<GridRow>): number {
  const row = overIndex < 0 ? undefined : api.getDisplayedRowAtIndex(overIndex);
  if (row === undefined) return api.getDisplayedRowCount();
  return y > (row.rowTop ?? 0) + (row.rowHeight ?? 0) / 2 ? overIndex + 1 : overIndex;
}

/** In pixels from the top of the grid. */
function topOf({ api }: RowDragEvent<GridRow>, root: HTMLElement, boundary: number): number {
  const last = api.getDisplayedRowCount() - 1;
  const index = Math.min(boundary, last);
  const element = root.querySelector(`.ag-row[row-index="${index}"]`)?.getBoundingClientRect();
  if (element === undefined) return -10;
  return (boundary > last ? element.bottom : element.top) - root.getBoundingClientRect().top;
}
