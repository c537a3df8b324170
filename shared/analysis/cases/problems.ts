/** Why an analysis has no answer. Callers branch on `code`, never on text. */
import { unreachable } from "../../invariant.ts";
import { listed } from "../../model/listed.ts";

export type AnalysisProblem =
  | { readonly code: "no-line"; readonly line: string }
  | { readonly code: "no-member"; readonly label: string; readonly members: string }
  | { readonly code: "member-missing"; readonly label: string }
  | { readonly code: "no-period"; readonly period: string }
  | { readonly code: "no-scenario"; readonly scenario: string }
  /** Only what is typed can be moved. */
  | { readonly code: "not-an-input"; readonly label: string }
  /** A line that could not be compiled, a name that is reserved for one. */
  | { readonly code: "has-error"; readonly label: string }
  /** An input that has no value cannot be moved by a factor or a sum. */
  | { readonly code: "no-value"; readonly label: string }
  /** The output has no number where it stands; `reason` is a sentence. */
  | { readonly code: "no-number"; readonly label: string; readonly reason: string }
  /** A range whose ends are one number. */
  | { readonly code: "no-range"; readonly label: string }
  /** A level counts something else than what is to reach it. */
  | { readonly code: "unlike-units"; readonly label: string; readonly than: string }
  /** Two axes would move the same cell. */
  | { readonly code: "moved-twice"; readonly label: string }
  | { readonly code: "too-many-cases"; readonly count: number; readonly limit: number }
  /** Between two scenarios: where only these inputs are changed there is no number. All are labels. */
  | {
      readonly code: "combination-fails";
      readonly label: string;
      readonly from: string;
      readonly to: string;
      readonly changed: readonly string[];
    }
  | { readonly code: "nothing-asked"; readonly needs: string }
  /** Trials are all one where no input is uncertain, or the scenario sets all that are. */
  | { readonly code: "nothing-uncertain" }
  /** `reason` is a sentence. */
  | { readonly code: "no-distribution"; readonly label: string; readonly reason: string }
  | { readonly code: "no-event"; readonly count: number }
  | { readonly code: "no-losses"; readonly label: string }
  /** More numbers than there is memory for. */
  | { readonly code: "too-many-trials"; readonly most: number };

/** One sentence for the person who asked. */
export function analysisSentence(problem: AnalysisProblem): string {
  switch (problem.code) {
    case "no-line":
      return `There is no line "${problem.line}".`;
    case "no-member":
      return `${problem.label} has no member "${problem.members}".`;
    case "member-missing":
      return `${problem.label} has a number for each of its members: choose one.`;
    case "no-period":
      return `The model has no period ${problem.period}.`;
    case "no-scenario":
      return `There is no scenario "${problem.scenario}".`;
    case "not-an-input":
      return `${problem.label} is calculated: only inputs can be changed here.`;
    case "has-error":
      return `${problem.label} has an error: mend it first.`;
    case "no-value":
      return `${problem.label} has no value to change.`;
    case "no-number":
      return `${problem.label} has no number here: ${problem.reason}`;
    case "unlike-units":
      return `${problem.label} counts something else than ${problem.than}: choose a level of the same kind.`;
    case "moved-twice":
      return `${problem.label} is moved by two axes at once: choose another input for one of them.`;
    case "too-many-cases":
      return `That is ${thousands(problem.count)} numbers, and ${thousands(problem.limit)} is the most: take fewer steps.`;
    case "combination-fails":
      return `${problem.label} has no number where ${listed(problem.changed)} ${problem.changed.length === 1 ? "is" : "are"} as under ${problem.to} and all else as under ${problem.from}: group lines that only make sense together.`;
    case "no-range":
      return `The range in which ${problem.label} is looked for has to have two ends.`;
    case "nothing-asked":
      return `Choose ${problem.needs} first.`;
    case "nothing-uncertain":
      return "Nothing is drawn here: no input is uncertain, or those that are have been set.";
    case "no-distribution":
      return `${problem.label} cannot be drawn: ${problem.reason}`;
    case "no-event":
      return `What is given has to be one of the ${problem.count} events.`;
    case "no-losses":
      return `${problem.label} is not by a list: losses are told apart by its members.`;
    case "too-many-trials":
      return `That is more than can be kept: ask for fewer outputs, or for at most ${problem.most.toLocaleString("en")} trials.`;
    default:
      return unreachable(problem);
  }
}

const thousands = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
