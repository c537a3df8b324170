/** Folding by command, and typing another label: both of what the active row is. */
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import { toggleGroup, toggleLine, toggleSection } from "../state/fold.ts";
import { editInGrid } from "../state/gridRequest.ts";
import { headsOf } from "../state/linesInSight.ts";
import { setRanges } from "../state/ranges.ts";
import { select } from "../state/select.ts";
import { activeRow, placeOfRow } from "./chosen.ts";

/** Whether there is something to fold, or with `isFolding` false to unfold. */
export const hasFold = (state: AppState, isFolding: boolean): boolean => foldOf(state, isFolding) !== null;

export function foldChosen(app: App, isFolding: boolean): void {
  foldOf(app.store.getState(), isFolding)?.(app);
}

type Fold = (app: App) => void;

/** A row folds what stands under it; a line that has nothing under it folds the group it is in. */
function foldOf(state: AppState, isFolding: boolean): Fold | null {
  const row = activeRow(state);
  if (row?.kind === "section") return row.isFolded === isFolding ? null : (app) => toggleSection(app, row.name);
  if (row?.kind !== "line") return null;
  const { name } = row.line;
  if (row.isMember) return isFolding ? (app) => foldUnder(app, name, () => toggleLine(app, name)) : null;
  const hasGroup = row.groupSize > 0;
  if (!isFolding && hasGroup && row.isGroupFolded) return (app) => toggleGroup(app, name);
  if (row.member === null && row.isOpen === isFolding) return (app) => toggleLine(app, name);
  if (!isFolding) return null;
  if (hasGroup && !row.isGroupFolded) return (app) => toggleGroup(app, name);
  const [head] = headsOf(placeOfRow(state, row)?.section.lines ?? [], name);
  return head === undefined ? null : (app) => foldUnder(app, head, () => toggleGroup(app, head));
}

/** The selection goes to the row that stays, before its own is out of sight. */
function foldUnder(app: App, line: string, fold: () => void): void {
  const isByMembers = app.store
    .getState()
    .rows.some((row) => row.kind === "line" && row.line.name === line && row.member === null);
  select(app, { line, member: isByMembers ? null : 0, period: null });
  fold();
}

export function renameChosen(app: App): void {
  const row = activeRow(app.store.getState());
  if (row === null || row.kind === "new") return;
  const rowId = row.kind === "line" && row.isMember ? row.line.name : row.id;
  const place = { rowId, column: 0 };
  setRanges(app, [{ anchor: place, head: place }]);
  editInGrid(app, place);
}
