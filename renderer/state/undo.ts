/** Steps back and forth through every edit of this sitting. */
import { redone, undone } from "../../shared/model/edits/history.ts";
import type { App } from "./app.ts";
import type { EditStep } from "./editStep.ts";
import { focusInGrid } from "./gridRequest.ts";
import { forgetRefusals } from "./notices.ts";
import { isInRanges, rangesOfCell } from "./ranges.ts";
import { recalculated } from "./recalculate.ts";
import { rowIndexes } from "./rowIndexes.ts";

/** Rows that were added are gone again: the person is where they added them. */
export function undo(app: App): void {
  const { rows } = app.store.getState();
  const step = move(app, undone);
  if (step !== null && app.store.getState().rows.length < rows.length) goBackTo(app, step.madeAt);
}

export function redo(app: App): void {
  move(app, redone);
}

/** At the end of the history nothing happens. */
function move(app: App, by: typeof undone): EditStep | null {
  const state = app.store.getState();
  const moved = by(state.history, state.document);
  if (moved === null) return null;
  app.store.setState({
    ...recalculated(app, moved.document, state.scenario),
    history: moved.history,
  });
  forgetRefusals(app);
  return moved.step;
}

function goBackTo(app: App, place: EditStep["madeAt"]): void {
  app.store.setState(place);
  const state = app.store.getState();
  const [cell] = rangesOfCell(state, place.selection);
  const row = rowIndexes(state.rows).get(cell?.anchor.rowId ?? "");
  // On a section's heading, or where no line is yet, the selected cell is another one.
  const isActive = cell !== undefined && row !== undefined && isInRanges(state, row, cell.anchor.column);
  const at = isActive ? cell.anchor : place.ranges.at(-1)?.anchor;
  if (at !== undefined) focusInGrid(app, at);
}
