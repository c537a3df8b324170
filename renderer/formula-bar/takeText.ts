/** Turns the text of a formula being typed into an edit of the document. */
import { type Draft, draftEdit } from "../../shared/analysis/draft/assessDraft.ts";
import type { Edit } from "../../shared/model/edits/edit.ts";
import type { App } from "../state/app.ts";
import type { CellAddress } from "../state/appState.ts";
import { edit } from "../state/edit.ts";
import { typeIntoCell } from "../state/typeIntoCell.ts";
import { draftOf, draftProblems } from "./draftProblems.ts";
import type { Field } from "./fields.ts";

/** False, and nothing changed, where the text has an error. */
export function takeText(
  app: App,
  field: Field,
  address: CellAddress,
  text: string,
  pending: readonly Edit[] = [],
): boolean {
  if (text === field.text && pending.length === 0) return true;
  const draft = draftOf(app.store.getState().live, field, text, pending);
  const problems = draftProblems(app.store.getState(), field, text, pending);
  if (problems.some(({ severity }) => severity === "error")) return false;
  return draft === null ? typeIntoCell(app, address, text) : edit(app, wholeEdit(draft)).ok;
}

/** One step of the history, with the lines that the formula brings. */
function wholeEdit(draft: Draft): Edit {
  const own = draftEdit(draft);
  if (draft.pending.length === 0) return own;
  return { kind: "together", label: `Change the formula of ${draft.line}`, edits: [...draft.pending, own] };
}
