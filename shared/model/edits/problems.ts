/** Why an edit was refused; the document is as it was. Callers branch on `code`, never on text. */
import { unreachable } from "../../invariant.ts";
import { listed } from "../listed.ts";

export type EditedThing =
  | "line"
  | "list"
  | "section"
  | "scenario"
  | "member"
  | "period"
  | "change"
  | "figure"
  | "chart"
  | "analysis";

export type EditProblem =
  | { readonly code: "not-there"; readonly what: EditedThing; readonly name: string }
  | { readonly code: "name-taken"; readonly what: EditedThing; readonly name: string }
  | { readonly code: "repeated-list"; readonly name: string }
  | { readonly code: "bad-name"; readonly complaint: string }
  | { readonly code: "empty-text"; readonly field: string }
  | { readonly code: "too-long"; readonly field: string; readonly limit: number }
  | { readonly code: "too-many"; readonly what: string; readonly limit: number }
  | { readonly code: "not-finite"; readonly value: string }
  | { readonly code: "bad-series" }
  /** By member for a line by nothing, or the other way round. */
  | { readonly code: "bad-values"; readonly label: string }
  | { readonly code: "bad-decimals" }
  | { readonly code: "nothing-chosen"; readonly what: EditedThing }
  | { readonly code: "too-deep"; readonly label: string; readonly limit: number }
  /** A line, or what a scenario does to it, is not the same for all members of a list that it loses. */
  | { readonly code: "values-differ"; readonly label: string; readonly list: string; readonly scenario: string | null }
  /** No one number can stand for the line in a formula. */
  | { readonly code: "no-number"; readonly label: string }
  /** Only what is typed can be uncertain. */
  | { readonly code: "not-an-input"; readonly label: string }
  | { readonly code: "not-uncertain"; readonly label: string }
  /** `reason` is a sentence. */
  | { readonly code: "no-distribution"; readonly reason: string }
  | { readonly code: "with-itself"; readonly label: string }
  | { readonly code: "bad-rank" }
  /** An analysis that no file could hold; `needs` says what is missing. */
  | { readonly code: "bad-analysis"; readonly needs: string }
  /** A scenario moves some cells of a calculation and not others: no one formula says that. */
  | { readonly code: "no-formula-for"; readonly label: string }
  /** A figure of a line by lists, without saying of which member. */
  | { readonly code: "no-member"; readonly label: string }
  | { readonly code: "bad-start"; readonly start: string; readonly needs: string }
  | { readonly code: "bad-count"; readonly what: string; readonly least: number; readonly most: number }
  | { readonly code: "too-late" }
  /** `by`: labels of lines, figures and scenarios with values in single periods. */
  | { readonly code: "timed"; readonly by: readonly string[] }
  | { readonly code: "starts-later"; readonly by: readonly string[]; readonly end: string }
  /** `by`: labels of what reads the thing. */
  | { readonly code: "in-use"; readonly name: string; readonly by: readonly string[] }
  | { readonly code: "based-on-itself"; readonly chain: readonly string[] };

/** One sentence for the person who made the edit. */
export function editProblemSentence(problem: EditProblem): string {
  switch (problem.code) {
    case "not-there":
      return `There is no ${problem.what} "${problem.name}".`;
    case "name-taken":
      return `There is a ${problem.what} "${problem.name}" already.`;
    case "repeated-list":
      return `A line is by the list "${problem.name}" once, not twice.`;
    case "bad-name":
      return problem.complaint;
    case "empty-text":
      return `The ${problem.field} cannot be empty.`;
    case "too-long":
      return `The ${problem.field} is longer than ${count(problem.limit)} characters.`;
    case "too-many":
      return `A model has at most ${count(problem.limit)} ${problem.what}.`;
    case "not-finite":
      return `${problem.value} is not a number that a model can hold.`;
    case "bad-series":
      return "A series is one number, or, for all periods, a list with one entry each.";
    case "bad-values":
      return `${problem.label} takes values for each of its members where it is by a list, and none for members where it is not.`;
    case "bad-decimals":
      return "A number is shown with 0 to 10 digits after the point.";
    case "nothing-chosen":
      return `No ${problem.what} is chosen.`;
    case "too-deep":
      return `${problem.label} is at the lowest of ${problem.limit} levels already.`;
    case "values-differ":
      return problem.scenario === null
        ? `${problem.label} is not the same for every ${problem.list}: without that list it can keep only the first member's values.`
        : `${problem.scenario} does not change ${problem.label} in the same way for every ${problem.list}: without that list it can keep only what it does to the first member.`;
    case "no-number":
      return `No one number can stand for ${problem.label} in formulas: it is not the same in every period and for every member.`;
    case "not-an-input":
      return `${problem.label} is calculated: only an input is uncertain.`;
    case "not-uncertain":
      return `${problem.label} has no uncertainty: give it one first.`;
    case "no-distribution":
      return problem.reason;
    case "with-itself":
      return `${problem.label} goes together with itself already: choose two inputs.`;
    case "bad-rank":
      return "A rank correlation is a number from -1 to 1.";
    case "bad-analysis":
      return `The analysis cannot be kept: ${problem.needs}.`;
    case "no-formula-for":
      return `${problem.label} is calculated, and the scenario moves only some of its numbers: a formula is the same for all. Set those numbers in the scenario, or take the change out of it, first.`;
    case "no-member":
      return `A figure shows one number: choose the row of one member of ${problem.label}.`;
    case "bad-start":
      return `The timeline cannot start in "${problem.start}": it needs ${problem.needs}.`;
    case "bad-count":
      return `The ${problem.what} can be ${count(problem.least)} to ${count(problem.most)}.`;
    case "too-late":
      return "The timeline cannot run past the year 9999.";
    case "timed":
      return `The length of a period stays while values stand in single periods: in ${listed(problem.by)}.`;
    case "starts-later":
      return `The timeline cannot end in ${problem.end}: ${listed(problem.by)} ${problem.by.length === 1 ? "starts" : "start"} later.`;
    case "in-use":
      return `${problem.name} cannot go: used by ${listed(problem.by)}.`;
    case "based-on-itself":
      return `A scenario cannot be based on itself: ${problem.chain.join(" → ")}.`;
    default:
      return unreachable(problem);
  }
}

const count = (value: number) => value.toLocaleString("en-US");
