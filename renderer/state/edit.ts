/** Changes the document: the only way there is. Undoable, recalculated at once, in the recovery journal within a second. */
import { applyEdit, type Edit, type EditProblem } from "../../shared/model/edits/applyEdit.ts";
import { pushed } from "../../shared/model/edits/history.ts";
import type { Result } from "../../shared/result.ts";
import { succeed } from "../../shared/result.ts";
import type { App } from "./app.ts";
import { placeOf } from "./editStep.ts";
import { forgetRefusals } from "./notices.ts";
import { recalculated } from "./recalculate.ts";

/** A refused edit leaves everything as it was and says why. */
export function edit(app: App, change: Edit): Result<null, EditProblem> {
  const state = app.store.getState();
  const applied = applyEdit(state.document, change);
  if (!applied.ok) return applied;
  const { document, patches, inverse, label } = applied.value;
  app.store.setState({
    ...recalculated(app, document, state.scenario),
    history: pushed(state.history, { label, patches, inverse, madeAt: placeOf(state) }),
  });
  forgetRefusals(app);
  return succeed(null);
}
