/** All that is said of a formula in hand: what is wrong with it, what would put it right, what it is worth. */
import { type Assessment, assessDraft, type Draft } from "../../shared/analysis/draft/assessDraft.ts";
import { movedFix } from "../../shared/analysis/fixes/fix.ts";
import { fixesOf } from "../../shared/analysis/fixes/fixesOf.ts";
import { unitFixes } from "../../shared/analysis/fixes/unitFixes.ts";
import type { LiveModel } from "../../shared/engine/live.ts";
import { leadOf } from "../../shared/formula/looseTokens.ts";
import type { FormulaInHand } from "../state/formulaInHand.ts";
import { constantHints } from "./constantHints.ts";
import { draftOf, numberProblems, type ProblemWithFixes, problemsAsTyped } from "./draftProblems.ts";
import { type Worth, worthOf } from "./worth.ts";

export interface Assessed {
  /** The text it is about, as typed. */
  readonly text: string;
  readonly problems: readonly ProblemWithFixes[];
  readonly worth: Worth;
  readonly formula: FormulaInHand;
}

export interface Assessing {
  /** Null where the text is a number. */
  readonly draft: Draft | null;
  readonly assessment: Assessment | null;
}

/** What changes with the text alone, wherever the caret is; it costs what the formula reads. */
export function assess(live: LiveModel, { kind, address, text, pending }: FormulaInHand): Assessing {
  const draft = draftOf(live, { kind, line: address.line }, text, pending);
  return { draft, assessment: draft === null ? null : assessDraft(live, draft) };
}

export function assessedOf(live: LiveModel, formula: FormulaInHand, { draft, assessment }: Assessing): Assessed {
  const { text } = formula;
  if (draft === null || assessment === null)
    return { text, formula, worth: nothing, problems: numberProblems(text).map((each) => ({ ...each, fixes: [] })) };
  const hints = constantHints(live.compiled.document, formula, draft);
  const problems = [...problemsWithFixes(live, draft, assessment, text), ...hints];
  return { text, formula, worth: worthOf(formula, draft, assessment), problems };
}

const nothing: Worth = { whole: null, part: null, evaluated: null };

function problemsWithFixes(
  { compiled }: LiveModel,
  { line, text }: Draft,
  assessment: Assessment,
  typed: string,
): readonly ProblemWithFixes[] {
  const placed = problemsAsTyped(assessment, typed);
  return assessment.problems.map((problem, index) => {
    const isLineUnit = problem.code === "unit-mismatch" && problem.at === null;
    const fixes = isLineUnit ? unitFixes(compiled, line, text) : fixesOf(problem, text);
    return { ...placed[index]!, fixes: fixes.map((fix) => movedFix(fix, leadOf(typed))) };
  });
}
