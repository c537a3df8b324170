/**
 * The one way a document changes: an edit in, the changed document and the
 * patches both ways out. The document that came in is as it was. Whatever an
 * edit leaves can be saved and read back: it keeps what file/ checks.
 */
import { fail, type Result, succeed } from "../../result.ts";
import type { Document } from "../document.ts";
import type { Outcome } from "./draft.ts";
import type { Edit, SingleEdit, Together } from "./edit.ts";
import { type Patch, produceWithPatches } from "./immer.ts";
import { outgrown } from "./outgrown.ts";
import { perform } from "./perform.ts";
import type { EditProblem } from "./problems.ts";

export type { Edit, EditProblem };

export interface Applied {
  readonly document: Document;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  /** For the undo menu, "Set Gross margin 2027 to 71 %". */
  readonly label: string;
}

export function applyEdit(document: Document, edit: Edit): Result<Applied, EditProblem> {
  const applied = edit.kind === "together" ? applyTogether(document, edit) : applySingle(document, edit);
  if (!applied.ok) return applied;
  const problem = outgrown(applied.value.document);
  return problem === null ? applied : fail(problem);
}

function applySingle(document: Document, edit: SingleEdit): Result<Applied, EditProblem> {
  let outcome: Outcome = fail();
  const [changed, patches, inverse] = produceWithPatches(document, (draft) => {
    outcome = perform(draft, edit);
  });
  return labelled(outcome, (label) => ({ document: changed, patches, inverse, label }));
}

/** Takes the outcome as an argument, as TypeScript does not see that the recipe has set it. */
const labelled = (outcome: Outcome, applied: (label: string) => Applied): Result<Applied, EditProblem> =>
  outcome.ok ? succeed(applied(outcome.value)) : outcome;

/** One after the other, which is taken back from the last to the first. */
function applyTogether(document: Document, { label, edits }: Together): Result<Applied, EditProblem> {
  const patches: Patch[] = [];
  const inverses: (readonly Patch[])[] = [];
  let latest = document;
  for (const edit of edits) {
    const applied = edit.kind === "together" ? applyTogether(latest, edit) : applySingle(latest, edit);
    if (!applied.ok) return applied;
    latest = applied.value.document;
    for (const patch of applied.value.patches) patches.push(patch);
    inverses.push(applied.value.inverse);
  }
  return succeed({ document: latest, patches, inverse: inverses.toReversed().flat(), label });
}
