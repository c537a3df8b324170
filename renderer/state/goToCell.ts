/** Brings a cell into sight and selects it: its section unfolded and, where it is one member's, its line opened. */
import { findLine, isByLists } from "../../shared/model/lines.ts";
import type { App } from "../state/app.ts";
import type { CellAddress } from "../state/appState.ts";
import { toggleLine, unfoldTo } from "../state/fold.ts";
import { select } from "../state/select.ts";

export function goToCell(app: App, address: CellAddress): void {
  const { document, openLines } = app.store.getState();
  const line = findLine(document, address.line);
  if (line === undefined) return;
  unfoldTo(app, line.name);
  if (isByLists(line) && address.member !== null && !openLines.has(line.name)) toggleLine(app, line.name);
  select(app, address);
}
