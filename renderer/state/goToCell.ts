/** Brings a cell into sight and selects it: the grid in the middle, its section unfolded and, where it is one member's, its line opened. */
import { findLine, isByLists } from "../../shared/model/lines.ts";
import type { App } from "./app.ts";
import type { CellAddress } from "./appState.ts";
import { toggleLine, unfoldTo } from "./fold.ts";
import { select } from "./select.ts";
import { showView } from "./view.ts";

export function goToCell(app: App, address: CellAddress): void {
  const { document, openLines } = app.store.getState();
  const line = findLine(document, address.line);
  if (line === undefined) return;
  showView(app, "grid");
  unfoldTo(app, line.name);
  if (isByLists(line) && address.member !== null && !openLines.has(line.name)) toggleLine(app, line.name);
  select(app, address);
}
