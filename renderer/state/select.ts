/** What the person's attention is on: the formula bar, the inspector and the status line follow it. */
import { findLine, isByLists } from "../../shared/model/lines.ts";
import type { App } from "./app.ts";
import type { CellAddress } from "./appState.ts";
import { unfoldTo } from "./fold.ts";

export function select(app: App, selection: CellAddress | null): void {
  const { selection: before } = app.store.getState();
  const isSame =
    before?.line === selection?.line && before?.member === selection?.member && before?.period === selection?.period;
  if (!isSame) app.store.setState({ selection });
}

/** Selects a line's first cell and brings it into sight, its section unfolded. */
export function goToLine(app: App, line: string): void {
  const found = findLine(app.store.getState().document, line);
  if (found === undefined) return;
  unfoldTo(app, line);
  select(app, { line, member: isByLists(found) ? null : 0, period: 0 });
}
