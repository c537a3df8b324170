/** What the compiler says of the formula in hand. A keystroke is drawn first and judged after. */
import { useDeferredValue, useMemo } from "react";
import { assessDraft, type Draft } from "../../shared/analysis/draft/assessDraft.ts";
import type { Fix } from "../../shared/analysis/fixes/fix.ts";
import { assumptionFix, fixesOf } from "../../shared/analysis/fixes/fixesOf.ts";
import { unitFixes } from "../../shared/analysis/fixes/unitFixes.ts";
import { leadOf } from "../../shared/formula/looseTokens.ts";
import type { Span } from "../../shared/formula/tree.ts";
import { findLine } from "../../shared/model/lines.ts";
import { useApp } from "../state/AppContext.tsx";
import type { AppState } from "../state/appState.ts";
import type { FormulaInHand } from "../state/formulaInHand.ts";
import { draftOf, numberProblems, problemsAsTyped } from "./draftProblems.ts";
import { type Worth, worthOf } from "./worth.ts";

export interface Assessed {
  /** The text it is about, as typed. */
  readonly text: string;
  readonly problems: readonly ProblemWithFixes[];
  readonly worth: Worth;
  readonly formula: FormulaInHand;
}

export type ProblemWithFixes = ReturnType<typeof problemsAsTyped>[number] & { readonly fixes: readonly Fix[] };

/** Null while nothing is typed there. */
export function useAssessment(place: FormulaInHand["place"]): Assessed | null {
  const formula = useApp((state) => (state.formula?.place === place ? state.formula : null));
  const typed = useDeferredValue(formula);
  const live = useApp((state) => state.live);
  const document = useApp((state) => state.document);
  const version = useApp((state) => state.version);
  const assessment = useMemo(
    () => (typed === null ? null : assess(live, typed)),
    [live, version, typed?.text, typed?.pending, typed?.kind, typed?.address.line],
  );
  return useMemo(() => {
    if (typed === null || assessment === null || formula === null) return null;
    return assessedOf({ live, document }, typed, assessment);
  }, [assessment, typed, live, document, formula]);
}

type Assessing = ReturnType<typeof assess>;

function assess(live: AppState["live"], { kind, address, text, pending }: FormulaInHand) {
  const draft = draftOf({ kind, line: address.line }, text, pending);
  return { draft, assessment: draft === null ? null : assessDraft(live, draft) };
}

function assessedOf(
  { live, document }: Pick<AppState, "live" | "document">,
  formula: FormulaInHand,
  { draft, assessment }: Assessing,
): Assessed {
  const { text } = formula;
  if (draft === null || assessment === null)
    return { text, formula, worth: nothing, problems: numberProblems(text).map((each) => ({ ...each, fixes: [] })) };
  const placed = problemsAsTyped(assessment, text);
  const problems = assessment.problems.map((problem, index): ProblemWithFixes => {
    const isLineUnit = problem.code === "unit-mismatch" && problem.at === null;
    const fixes = isLineUnit ? unitFixes(live.compiled, draft.line, draft.text) : fixesOf(problem, draft.text);
    return { ...placed[index]!, fixes: fixes.map((fix) => movedFix(fix, leadOf(text))) };
  });
  return {
    text,
    formula,
    worth: worthOf(formula, draft, assessment),
    problems: [...problems, ...hints(document, formula, draft)],
  };
}

const nothing: Worth = { whole: null, part: null, evaluated: null };

/** A number under the caret might be somebody's assumption. */
function hints(
  document: AppState["document"],
  formula: FormulaInHand,
  { line, text }: Draft,
): readonly ProblemWithFixes[] {
  const lead = leadOf(formula.text);
  const taken = formula.pending.flatMap((edit) => (edit.kind === "add-line" ? [edit.line.name] : []));
  const reader = findLine(document, line);
  const fix = reader === undefined ? null : assumptionFix(document, reader, text, formula.selection.end - lead, taken);
  if (fix === null) return [];
  const message = "A number in a formula is hard to find and to change.";
  const hint = { severity: "hint", code: "refused", message, at: null, suggestion: null } as const;
  return [{ ...hint, fixes: [movedFix(fix, lead)] }];
}

function movedFix(fix: Fix, by: number): Fix {
  const moved = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  return by === 0 ? fix : { ...fix, changes: fix.changes.map(({ at, by: text }) => ({ at: moved(at), by: text })) };
}
