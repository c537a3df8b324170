/** What is wrong with a text being typed: as a formula of its line, or as a number of its cell. */
import {
  type Assessment,
  assessDraft,
  type Draft,
  type DraftProblem,
} from "../../shared/analysis/draft/assessDraft.ts";
import type { Fix } from "../../shared/analysis/fixes/fix.ts";
import type { LiveModel } from "../../shared/engine/live.ts";
import { inKnownCase } from "../../shared/formula/knownCase.ts";
import { leadOf, withoutLead } from "../../shared/formula/looseTokens.ts";
import type { Edit } from "../../shared/model/edits/edit.ts";
import { parseTypedNumber } from "../../shared/model/typedNumber.ts";
import type { AppState } from "../state/appState.ts";
import type { Field } from "./fields.ts";

/** `at` counts in the text as typed, there as in the fixes. */
export type ProblemWithFixes = DraftProblem & { readonly fixes: readonly Fix[] };

type OfField = Pick<Field, "kind" | "line">;

/** Null where the text is a number to be typed into the cell. */
export function draftOf(
  live: LiveModel,
  { kind, line }: OfField,
  typed: string,
  pending: readonly Edit[],
): Draft | null {
  if (kind === "value" && !typed.trimStart().startsWith("=")) return null;
  const field = kind === "opening" ? "opening" : "formula";
  const brought = pending.flatMap((edit) => (edit.kind === "add-line" ? [edit.line.name] : []));
  const text = inKnownCase(withoutLead(typed), [...live.compiled.lines.keys(), ...brought]);
  return { line, field, text, pending };
}

/** `at` counts in the text as typed. */
export function draftProblems(
  { live }: Pick<AppState, "live">,
  field: OfField,
  text: string,
  pending: readonly Edit[] = [],
): readonly DraftProblem[] {
  const draft = draftOf(live, field, text, pending);
  return draft === null ? numberProblems(text) : problemsAsTyped(assessDraft(live, draft), text);
}

export function problemsAsTyped({ problems }: Assessment, text: string): readonly DraftProblem[] {
  const lead = leadOf(text);
  const placed = ({ at }: DraftProblem) => (at === null ? null : { start: at.start + lead, end: at.end + lead });
  return lead === 0 ? problems : problems.map((problem) => ({ ...problem, at: placed(problem) }));
}

export function numberProblems(text: string): readonly DraftProblem[] {
  if (text.trim() === "") return [];
  const parsed = parseTypedNumber(text);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => errorOf(message));
}

const errorOf = (message: string): DraftProblem => ({
  severity: "error",
  code: "refused",
  message,
  at: null,
  suggestion: null,
});
