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

/** `at` counts in the text as typed. */
export type DraftProblem = Pick<Diagnostic, "severity" | "message" | "at" | "suggestion">;

type Known = Pick<AppState, "document" | "compiled">;

export function draftProblems(
  { document, compiled }: Known,
  field: Pick<Field, "kind" | "line">,
  text: string,
): readonly DraftProblem[] {
  const edit = formulaEdit(field, text);
  if (edit === null) return numberProblems(text);
  const applied = applyEdit(document, edit);
  if (!applied.ok) return applied.problems.map((problem) => errorOf(editProblemSentence(problem)));
  const edited = field.kind === "opening" ? "opening" : "formula";
  const { diagnostics } = compileDocument(applied.value.document, compiled);
  return diagnostics
    .filter(({ line }) => line === field.line)
    .map((diagnostic) => ({ ...diagnostic, at: diagnostic.field === edited ? placed(diagnostic.at, text) : null }));
}

/** The edit that the text asks for; null where it is a number to be typed into the cell. */
export function formulaEdit({ kind, line }: Pick<Field, "kind" | "line">, text: string): Edit | null {
  if (kind === "value" && !text.trimStart().startsWith("=")) return null;
  const formula = text.slice(leading(text)).trimEnd();
  const taken = formula === "" ? null : formula;
  return kind === "opening"
    ? { kind: "set-opening", line, opening: taken }
    : { kind: "set-formula", line, formula: taken };
}

/** How much stands before the formula itself: spaces and the equals sign that spreadsheets want. */
const leading = (text: string) => /^\s*=?\s*/.exec(text)![0].length;

const placed = (at: Diagnostic["at"], text: string): Diagnostic["at"] =>
  at === null ? null : { start: at.start + leading(text), end: at.end + leading(text) };

function numberProblems(text: string): readonly DraftProblem[] {
  if (text.trim() === "") return [];
  const parsed = parseTypedNumber(text);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => errorOf(message));
}

const errorOf = (message: string): DraftProblem => ({ severity: "error", message, at: null, suggestion: null });
