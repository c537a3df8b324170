/**
 * The one way a document changes: an edit in, the changed document and the
 * patches both ways out. The document that came in is as it was. Whatever an
 * edit leaves can be saved and read back: it keeps what file/ checks.
 */
import { unreachable } from "../../invariant.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Document } from "../document.ts";
import { addLine } from "./addLine.ts";
import { addScenario } from "./addScenario.ts";
import { baseScenario } from "./baseScenario.ts";
import { deleteLine } from "./deleteLine.ts";
import { deleteScenario } from "./deleteScenario.ts";
import type { DocumentDraft, Outcome } from "./draft.ts";
import type { Edit, Together } from "./edit.ts";
import { type Patch, produceWithPatches } from "./immer.ts";
import { moveLine } from "./moveLine.ts";
import { moveScenario } from "./moveScenario.ts";
import type { EditProblem } from "./problems.ts";
import { removeChange } from "./removeChange.ts";
import { renameLine } from "./renameLine.ts";
import { addSection, deleteSection, moveSection, setSection } from "./sections.ts";
import { setCell } from "./setCell.ts";
import { setFormula, setOpening } from "./setFormula.ts";
import { setLine } from "./setLine.ts";
import { labelScenario, noteScenario, renameScenario } from "./setScenario.ts";
import { setNote, setTitle } from "./setTitle.ts";

export type { Edit, EditProblem };

export interface Applied {
  readonly document: Document;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  /** For the undo menu, "Set Gross margin 2027 to 71 %". */
  readonly label: string;
}

export function applyEdit(document: Document, edit: Edit): Result<Applied, EditProblem> {
  let outcome: Outcome = fail();
  const [changed, patches, inverse] = produceWithPatches(document, (draft) => {
    outcome = perform(draft, edit);
  });
  return labelled(outcome, (label) => ({ document: changed, patches, inverse, label }));
}

/** Takes the outcome as an argument, as TypeScript does not see that the recipe has set it. */
const labelled = (outcome: Outcome, applied: (label: string) => Applied): Result<Applied, EditProblem> =>
  outcome.ok ? succeed(applied(outcome.value)) : outcome;

function perform(draft: DocumentDraft, edit: Edit): Outcome {
  switch (edit.kind) {
    case "set-cell":
      return setCell(draft, edit);
    case "set-formula":
      return setFormula(draft, edit);
    case "set-opening":
      return setOpening(draft, edit);
    case "set-line":
      return setLine(draft, edit);
    case "rename-line":
      return renameLine(draft, edit);
    case "add-line":
      return addLine(draft, edit);
    case "move-line":
      return moveLine(draft, edit);
    case "delete-line":
      return deleteLine(draft, edit);
    case "add-section":
      return addSection(draft, edit);
    case "set-section":
      return setSection(draft, edit);
    case "move-section":
      return moveSection(draft, edit);
    case "delete-section":
      return deleteSection(draft, edit);
    case "add-scenario":
      return addScenario(draft, edit);
    case "label-scenario":
      return labelScenario(draft, edit);
    case "note-scenario":
      return noteScenario(draft, edit);
    case "rename-scenario":
      return renameScenario(draft, edit);
    case "move-scenario":
      return moveScenario(draft, edit);
    case "base-scenario":
      return baseScenario(draft, edit);
    case "delete-scenario":
      return deleteScenario(draft, edit);
    case "remove-change":
      return removeChange(draft, edit);
    case "set-title":
      return setTitle(draft, edit);
    case "set-note":
      return setNote(draft, edit);
    case "together":
      return performTogether(draft, edit);
    default:
      return unreachable(edit);
  }
}

function performTogether(draft: DocumentDraft, { label, edits }: Together): Outcome {
  for (const edit of edits) {
    const outcome = perform(draft, edit);
    if (!outcome.ok) return outcome;
  }
  return succeed(label);
}
