/** Everything that can be wrong with the text of a formula. Callers branch on `code`, never on text. */
import { unreachable } from "../invariant.ts";
import type { Span } from "./tree.ts";

export type FormulaProblem =
  | { readonly code: "empty-formula"; readonly at: Span }
  | { readonly code: "too-long"; readonly at: Span; readonly limit: string }
  | { readonly code: "unexpected-character"; readonly at: Span; readonly text: string; readonly instead: string | null }
  | { readonly code: "syntax"; readonly at: Span; readonly text: string }
  | { readonly code: "power-chain"; readonly at: Span }
  | { readonly code: "minus-before-power"; readonly at: Span }
  | { readonly code: "missing-operator"; readonly at: Span; readonly text: string }
  | { readonly code: "misplaced-word"; readonly at: Span; readonly word: string }
  | { readonly code: "no-unit"; readonly at: Span; readonly text: string; readonly nearest: string | null }
  | { readonly code: "chained-comparison"; readonly at: Span }
  | { readonly code: "refused-word"; readonly at: Span; readonly word: string; readonly instead: string }
  | { readonly code: "unknown-function"; readonly at: Span; readonly name: string; readonly nearest: string | null }
  | {
      readonly code: "argument-count";
      readonly at: Span;
      readonly callee: string;
      readonly signature: string;
      readonly given: number;
    }
  | { readonly code: "not-called"; readonly at: Span; readonly name: string; readonly signature: string }
  | { readonly code: "stray-text"; readonly at: Span }
  | { readonly code: "stray-unit"; readonly at: Span; readonly unit: string };

/** One sentence for the person who wrote the formula: what is wrong, then what to do. */
export function sentence(problem: FormulaProblem): string {
  switch (problem.code) {
    case "empty-formula":
      return "The formula is empty.";
    case "too-long":
      return `The formula is too long: ${problem.limit}. Split it over several lines.`;
    case "unexpected-character":
      return `"${problem.text}" cannot stand in a formula${problem.instead === null ? "." : `: ${problem.instead}.`}`;
    case "syntax":
      return problem.text === ""
        ? "The formula ends too early: something is missing at its end, such as a ) or the : of a choice."
        : `The formula cannot be read at "${problem.text}"${hintAt(problem.text)}.`;
    case "power-chain":
      return "A chain of powers is read differently by spreadsheets: write (2^3)^2 or 2^(3^2).";
    case "minus-before-power":
      return "A minus before a power is read differently by spreadsheets: write -(3^2) or (-3)^2.";
    case "missing-operator":
      return `An operator is missing at "${problem.text}": write a * between two values.`;
    case "misplaced-word":
      return `"${problem.word}" stands between two conditions: a > 0 ${problem.word} b > 0.`;
    case "no-unit":
      return problem.nearest === null
        ? `"${problem.text}" is no unit: after a number there stands a unit, as in 5 USD, or an operator such as *.`
        : `"${problem.text}" is no unit. Did you mean "${problem.nearest}"?`;
    case "chained-comparison":
      return "Two comparisons in a row: write a < b and b < c.";
    case "refused-word":
      return `"${problem.word}" cannot stand here: ${problem.instead}.`;
    case "unknown-function":
      return problem.nearest === null
        ? `There is no function "${problem.name}".`
        : `There is no function "${problem.name}". Did you mean "${problem.nearest}"?`;
    case "argument-count":
      return `${problem.callee} is written ${problem.signature}; this call has ${problem.given} ${problem.given === 1 ? "argument" : "arguments"}.`;
    case "not-called":
      return `"${problem.name}" is a function: write ${problem.signature}.`;
    case "stray-text":
      return 'Text in quotes can only name a member or a period: pick(x, "member"), at(x, "2024-Q1").';
    case "stray-unit":
      return `The unit "${problem.unit}" can only stand after a number: 5 ${problem.unit}.`;
    default:
      return unreachable(problem);
  }
}

/** What a person most likely meant who wrote such a sign where it cannot stand. */
const hints: { readonly [sign: string]: string } = {
  ",": "numbers have no thousands separators, and a comma stands between the arguments of a function",
  "*": "a power is written 2^3",
  ":": "a choice is written test ? a : b, and one inside another stands in parentheses",
  "?": "a choice is written test ? a : b, and one inside another stands in parentheses",
  ")": "a value is missing before it, or the ( that it closes",
};

const hintAt = (text: string): string => (Object.hasOwn(hints, text) ? `: ${hints[text]}` : "");
