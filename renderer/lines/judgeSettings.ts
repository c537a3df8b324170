/** What would be wrong with a line's settings, each where it was typed. The document stays as it is. */
import { compileDocument } from "../../shared/engine/compile.ts";
import { nameComplaint } from "../../shared/formula/names.ts";
import type { Document, Line } from "../../shared/model/document.ts";
import { applyEdit } from "../../shared/model/edits/applyEdit.ts";
import type { Edit } from "../../shared/model/edits/edit.ts";
import type { LineSettings } from "../../shared/model/edits/lineSettings.ts";
import { type EditProblem, editProblemSentence } from "../../shared/model/edits/problems.ts";
import type { AppState } from "../state/appState.ts";
import { unitComplaint } from "./unitComplaint.ts";

export type SettingsField = "label" | "name" | "unit" | "formula" | "opening" | "by" | "other";
export type SettingsProblems = { readonly [field in SettingsField]?: string };

type Known = Pick<AppState, "document" | "compiled">;

/** Empty where the edit can be made. */
export function judgeSettings(state: Known, line: Line, after: LineSettings, edit: Edit): SettingsProblems {
  const typed = typedProblems(line, after);
  if (Object.keys(typed).length > 0) return typed;
  const applied = applyEdit(state.document, edit);
  if (!applied.ok) {
    const problem = applied.problems[0]!;
    return { [fieldOf(problem)]: editProblemSentence(problem) };
  }
  return formulaProblems(state, line, after, applied.value.document);
}

function typedProblems(line: Line, after: LineSettings): SettingsProblems {
  const unit = after.unit === line.unit ? null : unitComplaint(after.unit);
  const name = after.name === line.name ? null : nameComplaint(after.name);
  const needsFormula = after.isCalculation && after.formula.trim() === "" && after.opening.trim() === "";
  return {
    ...(after.label.trim() === "" ? { label: "A line needs a label." } : {}),
    ...(name === null ? {} : { name }),
    ...(unit === null ? {} : { unit }),
    ...(needsFormula ? { formula: "A calculation needs a formula." } : {}),
  };
}

const fieldOf = ({ code }: EditProblem): SettingsField => {
  if (code === "name-taken" || code === "bad-name") return "name";
  return code === "values-differ" || code === "repeated-list" ? "by" : "other";
};

/** Only of a formula that was typed: what was wrong before is no reason to refuse a new note. */
function formulaProblems({ compiled }: Known, line: Line, after: LineSettings, document: Document): SettingsProblems {
  const isTyped =
    after.isCalculation && (after.formula !== (line.formula ?? "") || after.opening !== (line.opening ?? ""));
  if (!isTyped) return {};
  const wrong = compileDocument(document, compiled).diagnostics.find(
    ({ line: name, severity }) => name === after.name && severity === "error",
  );
  if (wrong === undefined) return {};
  return { [wrong.field === "opening" ? "opening" : "formula"]: wrong.message };
}
