/**
 * A formula being typed: what would be wrong with the document if it were
 * taken, and what it and its parts are worth. The document stays as it is, and
 * only what the formula reads is compiled.
 */
import { compileAnew } from "../../engine/compile.ts";
import type { Diagnostic } from "../../engine/diagnostics.ts";
import { type LiveModel, openLive } from "../../engine/live.ts";
import { looseTokens } from "../../formula/looseTokens.ts";
import { parseFormula } from "../../formula/parse.ts";
import { isLineName } from "../../formula/references.ts";
import { applyEdit, type Edit } from "../../model/edits/applyEdit.ts";
import { editProblemSentence } from "../../model/edits/problems.ts";
import { findLine } from "../../model/lines.ts";
import { type PartReader, partReader } from "../trace/partValues.ts";
import { nearbyDocument } from "./nearbyDocument.ts";

export interface Draft {
  readonly line: string;
  readonly field: "formula" | "opening";
  /** The formula alone, without an equals sign. */
  readonly text: string;
  /** Edits that are taken with it: lines that it reads and that are not there yet. */
  readonly pending: readonly Edit[];
}

/** `at` counts in the draft's text. */
export type DraftProblem = Pick<Diagnostic, "severity" | "message" | "at" | "suggestion"> & {
  readonly code: Diagnostic["code"] | "refused";
};

export interface Assessment {
  readonly problems: readonly DraftProblem[];
  /** Values any other formula as if it were this one: part of it, say. Null where it cannot be read. */
  readonly readerOf: (formula: string, isWhole?: boolean) => PartReader | null;
}

export function assessDraft(live: LiveModel, draft: Draft): Assessment {
  const nearby = nearbyDocument(live, draft.line, namesIn(draft.text));
  const edit: Edit = { kind: "together", label: "", edits: [...draft.pending, draftEdit(draft)] };
  const applied = applyEdit(nearby, edit);
  if (!applied.ok)
    return { problems: applied.problems.map((each) => refusal(editProblemSentence(each))), readerOf: unreadable };
  const compiled = compileAnew(applied.value.document, live.compiled);
  const line = findLine(compiled.document, draft.line);
  const problems = compiled.diagnostics
    .filter((each) => each.line === draft.line)
    .map((each) => ({ ...each, at: each.field === draft.field ? each.at : null }));
  let taken: LiveModel | null = null;
  return {
    problems,
    readerOf(formula, isWhole = true) {
      const tree = parseFormula(formula);
      if (!tree.ok || line === undefined) return null;
      taken ??= openLive(compiled, live.scenario);
      return partReader(taken, line, tree.value, isWhole);
    },
  };
}

const unreadable = () => null;

/** Taking the draft; without a formula the line is an input. */
export function draftEdit({ line, field, text }: Draft): Edit {
  const formula = text.trim() === "" ? null : text.trim();
  return field === "opening" ? { kind: "set-opening", line, opening: formula } : { kind: "set-formula", line, formula };
}

/** Names of lines in a text that may be half a formula. */
export function namesIn(text: string): readonly string[] {
  const tokens = looseTokens(text);
  return [...new Set(tokens.filter((_, index) => isLineName(tokens, index)).map((token) => token.text))];
}

const refusal = (message: string): DraftProblem => ({
  severity: "error",
  code: "refused",
  message,
  at: null,
  suggestion: null,
});
