import { unreachable } from "../../invariant.ts";

/** Why an edit cannot be made. The document is as it was. */
export type EditProblem =
  | { readonly code: "no-such-line"; readonly line: string }
  | { readonly code: "no-such-section"; readonly section: string }
  | { readonly code: "no-such-scenario"; readonly scenario: string }
  | { readonly code: "no-such-period"; readonly period: string }
  | { readonly code: "no-such-member"; readonly line: string; readonly member: string }
  | { readonly code: "not-finite" }
  | { readonly code: "empty-label" }
  | { readonly code: "bad-name"; readonly reason: string }
  | { readonly code: "name-taken"; readonly name: string }
  | { readonly code: "in-use"; readonly line: string; readonly by: readonly string[] }
  | { readonly code: "based-upon"; readonly scenario: string; readonly by: readonly string[] }
  | { readonly code: "shared-change"; readonly line: string };

/** One sentence for the person who made the edit. */
export function editProblemSentence(problem: EditProblem): string {
  switch (problem.code) {
    case "no-such-line":
      return `There is no line "${problem.line}".`;
    case "no-such-section":
      return `There is no section "${problem.section}".`;
    case "no-such-scenario":
      return `There is no scenario "${problem.scenario}".`;
    case "no-such-period":
      return `There is no period "${problem.period}".`;
    case "no-such-member":
      return `"${problem.line}" has no member "${problem.member}".`;
    case "not-finite":
      return "Only a finite number can be typed.";
    case "empty-label":
      return "A name is needed.";
    case "bad-name":
      return problem.reason;
    case "name-taken":
      return `The name "${problem.name}" is taken.`;
    case "in-use":
      return `"${problem.line}" is used by ${problem.by.join(", ")}: change these first.`;
    case "based-upon":
      return `"${problem.scenario}" is what ${problem.by.join(", ")} is based on: delete or change that first.`;
    case "shared-change":
      return `This scenario changes all members of "${problem.line}" at once, so one alone cannot be cleared: type a value for it instead.`;
    default:
      return unreachable(problem);
  }
}
