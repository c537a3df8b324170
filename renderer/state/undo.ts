/** Steps back and forth through every edit of this sitting. */
import { redone, undone } from "../../shared/model/edits/history.ts";
import type { App } from "./app.ts";
import { forgetRefusals } from "./notices.ts";
import { recalculated } from "./recalculate.ts";

export const undo = (app: App): void => step(app, undone);
export const redo = (app: App): void => step(app, redone);

/** At the end of the history nothing happens. */
function step(app: App, move: typeof undone): void {
  const state = app.store.getState();
  const moved = move(state.history, state.document);
  if (moved === null) return;
  app.store.setState({
    ...recalculated(app, moved.document, state.scenario),
    history: moved.history,
  });
  forgetRefusals(app);
}
