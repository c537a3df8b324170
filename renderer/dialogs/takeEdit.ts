import type { Edit } from "../../shared/model/edits/applyEdit.ts";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import type { App } from "../state/app.ts";
import { edit } from "../state/edit.ts";

/** Makes an edit from a dialog, which says itself why one is refused: gives that sentence, or null where it is done. */
export function takeEdit(app: App, change: Edit): string | null {
  const done = edit(app, change);
  return done.ok ? null : editProblemSentence(done.problems[0]!);
}
