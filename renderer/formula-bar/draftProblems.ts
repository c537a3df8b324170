/**
 * What would be wrong with the document if the text being typed were taken. The
 * document stays as it is: the edit is applied to a copy and compiled.
 */
import { compileDocument } from "../../shared/engine/compile.ts";
import type { Diagnostic } from "../../shared/engine/diagnostics.ts";
import { applyEdit, type Edit } from "../../shared/model/edits/applyEdit.ts";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import { parseTypedNumber } from "../../shared/model/typedNumber.ts";
import type { AppState } from "../state/appState.ts";
import type { Field } from "./fields.ts";

export type DraftProblem = Pick<Diagnostic, "severity" | "message" | "at" | "suggestion">;

type Known = Pick<AppState, "document" | "compiled">;

export function draftProblems({ document, compiled }: Known, field: Field, text: string): readonly DraftProblem[] {
  const edit = formulaEdit(field, text);
  if (edit === null) return numberProblems(text);
  const applied = applyEdit(document, edit);
  if (!applied.ok) return applied.problems.map((problem) => errorOf(editProblemSentence(problem)));
  return compileDocument(applied.value.document, compiled).diagnostics.filter(({ line }) => line === field.line);
}

/** The edit that the text asks for; null where it is a number to be typed into the cell. */
export function formulaEdit({ kind, line }: Field, text: string): Edit | null {
  const formula = text.replace(/^\s*=/, "").trim();
  const isFormula = kind !== "value" || text.trimStart().startsWith("=");
  if (!isFormula) return null;
  const taken = formula === "" ? null : formula;
  return kind === "opening"
    ? { kind: "set-opening", line, opening: taken }
    : { kind: "set-formula", line, formula: taken };
}

function numberProblems(text: string): readonly DraftProblem[] {
  if (text.trim() === "") return [];
  const parsed = parseTypedNumber(text);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => errorOf(message));
}

const errorOf = (message: string): DraftProblem => ({ severity: "error", message, at: null, suggestion: null });
