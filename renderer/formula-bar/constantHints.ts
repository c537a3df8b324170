/** A number under the caret might be somebody's assumption. */
import type { Draft } from "../../shared/analysis/draft/assessDraft.ts";
import { movedFix } from "../../shared/analysis/fixes/fix.ts";
import { assumptionFix } from "../../shared/analysis/fixes/fixesOf.ts";
import { leadOf } from "../../shared/formula/looseTokens.ts";
import type { Document } from "../../shared/model/document.ts";
import { findLine } from "../../shared/model/lines.ts";
import type { FormulaInHand } from "../state/formulaInHand.ts";
import type { ProblemWithFixes } from "./draftProblems.ts";

type OfFormula = Pick<FormulaInHand, "text" | "selection" | "pending">;

export function constantHints(
  document: Document,
  { text, selection, pending }: OfFormula,
  draft: Pick<Draft, "line" | "text">,
): readonly ProblemWithFixes[] {
  const lead = leadOf(text);
  const taken = pending.flatMap((edit) => (edit.kind === "add-line" ? [edit.line.name] : []));
  const reader = findLine(document, draft.line);
  const fix = reader === undefined ? null : assumptionFix(document, reader, draft.text, selection.end - lead, taken);
  if (fix === null) return [];
  const message = "A number in a formula is hard to find and to change.";
  const hint = { severity: "hint", code: "refused", message, at: null, suggestion: null } as const;
  return [{ ...hint, fixes: [movedFix(fix, lead)] }];
}
