/** Everything for which the command line ends with status 2, and the one line that says why. */
import type { FileProblem } from "../../shared/file/problems.ts";
import { problemsSentence } from "../../shared/file/problems.ts";
import { unreachable } from "../../shared/invariant.ts";
import { printable } from "./printable.ts";

export type CommandProblem =
  /** Said by the parser of the command line itself: an option unknown, an argument missing. */
  | { readonly code: "usage"; readonly reason: string }
  | { readonly code: "no-file"; readonly path: string }
  | { readonly code: "not-readable"; readonly path: string; readonly reason: string }
  | { readonly code: "no-model"; readonly path: string; readonly problems: readonly FileProblem[] }
  | { readonly code: "file-exists"; readonly path: string }
  | { readonly code: "not-written"; readonly path: string; readonly reason: string }
  | {
      readonly code: "unknown-name";
      readonly what: "line" | "scenario" | "item" | "template";
      readonly name: string;
      readonly nearest: string | null;
    }
  | { readonly code: "unknown-period"; readonly period: string; readonly first: string; readonly last: string }
  | { readonly code: "setting-syntax"; readonly text: string }
  | { readonly code: "not-a-number"; readonly text: string; readonly value: string }
  | { readonly code: "no-items"; readonly line: string }
  | {
      readonly code: "incomplete-item";
      readonly line: string;
      readonly item: string;
      readonly lists: readonly string[];
    };

/** No line break, whatever the file or the arguments contain. */
export const problemLine = (problem: CommandProblem): string =>
  printable(sentence(problem).replaceAll(/\s+/g, " ")).trim();

function sentence(problem: CommandProblem): string {
  switch (problem.code) {
    case "usage":
      return problem.reason;
    case "no-file":
      return `There is no file "${problem.path}".`;
    case "not-readable":
      return `"${problem.path}" could not be read: ${problem.reason}.`;
    case "no-model":
      return `${problem.path}: ${problemsSentence(problem.problems)}`;
    case "file-exists":
      return `"${problem.path}" exists already and is left as it is.`;
    case "not-written":
      return `"${problem.path}" could not be written: ${problem.reason}.`;
    case "unknown-name":
      return `There is no ${problem.what} "${shortened(problem.name)}".${problem.nearest === null ? "" : ` Did you mean "${problem.nearest}"?`}`;
    case "unknown-period":
      return `There is no period "${problem.period}": the model runs from ${problem.first} to ${problem.last}.`;
    case "setting-syntax":
      return `"${problem.text}" sets nothing: write LINE=VALUE, LINE[ITEM]=VALUE or LINE@PERIOD=VALUE.`;
    case "not-a-number":
      return `"${problem.value}" in "${problem.text}" is not a number: write it in the line's own unit, as in 0.91 or 1.5e9.`;
    case "no-items":
      return `"${problem.line}" is one line without items: write ${problem.line}=VALUE.`;
    case "incomplete-item":
      return `"${problem.item}" is no item of "${problem.line}", which is by ${problem.lists.join(" and ")}: write ${problem.line}[${problem.lists.map((list) => list.toUpperCase()).join("|")}]=VALUE.`;
    default:
      return unreachable(problem);
  }
}

/** An argument as it is told again: enough to know it by. */
const shortened = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 80)}…`);
