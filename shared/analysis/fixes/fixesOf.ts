/** What would put a formula right, for each thing the compiler says of it. */
import { constantsIn } from "../../formula/constants.ts";
import { parseFormula } from "../../formula/parse.ts";
import type { FormulaProblem } from "../../formula/problems.ts";
import type { Span } from "../../formula/tree.ts";
import { assumptionOf } from "../../model/assumption.ts";
import type { Document, Line } from "../../model/document.ts";
import type { DraftProblem } from "../draft/assessDraft.ts";
import { type Fix, textFix } from "./fix.ts";
import { powerFixes } from "./powerFixes.ts";
import { signFixes, wordFixes } from "./wordFixes.ts";

/** The likeliest first; none where only the person can know. */
export function fixesOf(problem: DraftProblem, text: string): readonly Fix[] {
  if (problem.code === "needs-aggregate" && problem.at !== null) return aggregates(text, problem.at);
  if (problem.code === "formula") return textFixes(text);
  const { at, suggestion } = problem;
  return at === null || suggestion === null ? [] : [textFix(`Write ${suggestion}`, { at, by: suggestion })];
}

function aggregates(text: string, at: Span): readonly Fix[] {
  const subject = text.slice(at.start, at.end);
  return ["sum", "mean", "min", "max"].map((how) => {
    const by = `${how}(${subject})`;
    return textFix(how === "sum" ? `Aggregate with ${by}` : by, { at, by });
  });
}

/** Of a text that cannot be read. */
function textFixes(text: string): readonly Fix[] {
  const parsed = parseFormula(text);
  const problem = parsed.ok ? undefined : parsed.problems[0];
  return problem === undefined ? [] : fixesOfText(problem, text);
}

function fixesOfText(problem: FormulaProblem, text: string): readonly Fix[] {
  switch (problem.code) {
    case "power-chain":
    case "minus-before-power":
      return powerFixes(text);
    case "unexpected-character":
      return signFixes(problem.at, problem.text);
    case "refused-word":
      return wordFixes(problem.at, problem.word);
    case "missing-operator": {
      const { start } = problem.at;
      return [textFix(`Write * before ${problem.text}`, { at: { start, end: start }, by: "* " })];
    }
    case "syntax":
      return problem.text === "" ? closing(text) : [];
    case "no-unit":
    case "unknown-function":
      return problem.nearest === null
        ? []
        : [textFix(`Write ${problem.nearest}`, { at: problem.at, by: problem.nearest })];
    default:
      return [];
  }
}

/** The parentheses that are missing at the end, if with them it can be read. */
function closing(text: string): readonly Fix[] {
  const end = text.trimEnd().length;
  for (let count = 1; count <= 4; count++) {
    const by = ")".repeat(count);
    if (parseFormula(text.slice(0, end) + by).ok) return [textFix(`Close with ${by}`, { at: { start: end, end }, by })];
  }
  return [];
}

/** An input in the place of the number that stands there, or ends or begins there; null where none does. */
export function assumptionFix(
  document: Document,
  line: Pick<Line, "name" | "label">,
  text: string,
  caret: number,
  taken: readonly string[],
): Fix | null {
  const constant = constantsIn(text).find(({ at }) => at.start <= caret && caret <= at.end);
  if (constant === undefined) return null;
  const { name, adding } = assumptionOf(document, line, constant, taken);
  return {
    label: `Make ${constant.text} an assumption`,
    changes: [{ at: constant.at, by: name }],
    edits: adding,
  };
}
