/**
 * The one way a document changes: an edit in, the changed document and the
 * patches both ways out. The document that came in is as it was.
 */
import { type Draft, enablePatches, type Patch, produceWithPatches } from "immer";
import { fail, type Result, succeed } from "../../result.ts";
import type { Document } from "../document.ts";
import { setCell } from "./cellEdit.ts";
import type { Edit } from "./edit.ts";
import { editLabel } from "./editLabel.ts";
import { changeLine } from "./lineEdit.ts";
import type { EditProblem } from "./problems.ts";
import { changeScenario } from "./scenarioEdit.ts";

export type { Edit, EditProblem };

enablePatches();

export interface Applied {
  readonly document: Document;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  /** For the undo menu. */
  readonly label: string;
}

export function applyEdit(document: Document, edit: Edit): Result<Applied, EditProblem> {
  let problem: EditProblem | null = null;
  const [changed, patches, inverse] = produceWithPatches(document, (draft) => {
    problem = change(draft, edit);
  });
  if (problem !== null) return fail<EditProblem>(problem);
  return succeed({ document: changed, patches, inverse, label: editLabel(document, edit) });
}

function change(draft: Draft<Document>, edit: Edit): EditProblem | null {
  switch (edit.kind) {
    case "set-cell":
      return setCell(draft, edit);
    case "set-title":
      if (edit.title.trim() === "") return { code: "empty-label" };
      draft.title = edit.title;
      return null;
    case "add-scenario":
    case "label-scenario":
    case "delete-scenario":
      return changeScenario(draft, edit);
    default:
      return changeLine(draft, edit);
  }
}
