/** Makes an edit; where it is refused, the person is told why. */
import type { Edit } from "../../shared/model/edits/edit.ts";
import { oneStep } from "../../shared/model/edits/oneStep.ts";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import type { App } from "./app.ts";
import { edit } from "./edit.ts";
import { notify } from "./notices.ts";

/** Whether it was made. */
export function perform(app: App, change: Edit): boolean {
  const done = edit(app, change);
  if (!done.ok) notify(app, "refusal", editProblemSentence(done.problems[0]!));
  return done.ok;
}

/** As one step. Does nothing where there is none. */
export function performTogether(app: App, label: string, edits: readonly Edit[]): boolean {
  const change = oneStep(label, edits);
  return change !== null && perform(app, change);
}
