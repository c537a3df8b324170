/** Brings a cell into sight and selects it: the grid in the middle, its section unfolded and, where it is one member's, its line opened. */
import { findLine, isByLists } from "../../shared/model/lines.ts";
import type { App } from "./app.ts";
import type { CellAddress } from "./appState.ts";
import { toggleLine, unfoldTo } from "./fold.ts";
import { select } from "./select.ts";
import { showView } from "./view.ts";
import { leaveFor, stepBack, stepForward } from "./visits.ts";

/** The cell one comes from can be gone back to. */
export function goToCell(app: App, address: CellAddress): void {
  if (findLine(app.store.getState().document, address.line) === undefined) return;
  leaveFor(app, address);
  showCell(app, address);
}

/** To its first cell, that of all its members where it is by lists. */
export function goToLine(app: App, name: string): void {
  const line = findLine(app.store.getState().document, name);
  if (line !== undefined) goToCell(app, { line: name, member: isByLists(line) ? null : 0, period: 0 });
}

export function goBack(app: App): void {
  const cell = stepBack(app);
  if (cell !== null) showCell(app, cell);
}

export function goForward(app: App): void {
  const cell = stepForward(app);
  if (cell !== null) showCell(app, cell);
}

function showCell(app: App, address: CellAddress): void {
  const { document, openLines } = app.store.getState();
  const line = findLine(document, address.line);
  if (line === undefined) return;
  showView(app, "grid");
  unfoldTo(app, line.name);
  if (isByLists(line) && address.member !== null && !openLines.has(line.name)) toggleLine(app, line.name);
  select(app, address);
}
