/** Why an edit was refused; the document is as it was. Callers branch on `code`, never on text. */
import { unreachable } from "../../invariant.ts";

export type EditedThing = "line" | "list" | "section" | "scenario" | "member" | "period" | "change";

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
  | { readonly code: "bad-decimals" }
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
      return "A change takes one number, or, for all periods, a list with one entry each.";
    case "bad-decimals":
      return "A number is shown with 0 to 10 digits after the point.";
    case "in-use":
      return `${problem.name} stays: ${listed(problem.by)} ${problem.by.length === 1 ? "needs" : "need"} it.`;
    case "based-on-itself":
      return `A scenario cannot be based on itself: ${problem.chain.join(" → ")}.`;
    default:
      return unreachable(problem);
  }
}

const mostListed = 3;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostListed).map((name) => `“${name}”`);
  const rest = names.length - shown.length;
  return rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
}

const count = (value: number) => value.toLocaleString("en-US");
