/**
 * Everything that can be wrong with a model file. Callers branch on `code`, never on text.
 *
 * Problems of the text know a line and a column, problems of the model a path;
 * either stands first in the sentence, so that the place can be found.
 */
import { unreachable } from "../invariant.ts";
import { currentVersion } from "./format.ts";
import { type Path, pathText, quoted } from "./path.ts";

/** A place in the text: line and column from 1, and the path of what stands there. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly path: Path;
}

/** What a name in a file names. */
export type Named = "line" | "list" | "member" | "section" | "scenario" | "period" | "analysis";

export type FileProblem =
  | { readonly code: "empty-file" }
  | { readonly code: "too-large"; readonly length: number; readonly limit: number }
  | { readonly code: "not-utf8"; readonly place: Place }
  | { readonly code: "not-json"; readonly place: Place; readonly expected: string; readonly found: string | null }
  | { readonly code: "too-much"; readonly place: Place; readonly what: string; readonly limit: number }
  | { readonly code: "repeated-key"; readonly place: Place; readonly key: string }
  | { readonly code: "forbidden-key"; readonly place: Place; readonly key: string }
  | { readonly code: "not-finite"; readonly place: Place; readonly text: string }
  | { readonly code: "not-a-model"; readonly found: string }
  | { readonly code: "bad-version"; readonly found: string | null }
  | { readonly code: "newer-version"; readonly version: number }
  | { readonly code: "missing"; readonly at: Path; readonly needs: string }
  | { readonly code: "wrong-type"; readonly at: Path; readonly needs: string; readonly found: string }
  | { readonly code: "out-of-range"; readonly at: Path; readonly needs: string; readonly found: number }
  | { readonly code: "empty-text"; readonly at: Path }
  | { readonly code: "too-long"; readonly at: Path; readonly length: number; readonly limit: number }
  | {
      readonly code: "too-many";
      readonly at: Path;
      readonly what: string;
      readonly count: number;
      readonly limit: number;
    }
  | { readonly code: "not-a-name"; readonly at: Path; readonly name: string; readonly needs: string }
  | {
      readonly code: "duplicate-name";
      readonly at: Path;
      readonly what: Named;
      readonly name: string;
      readonly first: Path;
    }
  | {
      readonly code: "unknown-name";
      readonly at: Path;
      readonly what: Named;
      readonly name: string;
      readonly nearest: string | null;
    }
  | { readonly code: "bad-start"; readonly at: Path; readonly start: string; readonly needs: string }
  | { readonly code: "too-late"; readonly at: Path }
  | { readonly code: "too-many-actuals"; readonly at: Path; readonly actuals: number; readonly periods: number }
  | { readonly code: "series-length"; readonly at: Path; readonly length: number; readonly periods: number }
  | { readonly code: "series-with-period"; readonly at: Path; readonly period: string }
  | { readonly code: "members-missing"; readonly at: Path; readonly line: string; readonly by: readonly string[] }
  | { readonly code: "members-unwanted"; readonly at: Path; readonly line: string }
  | { readonly code: "based-on-itself"; readonly at: Path; readonly chain: readonly string[] }
  | { readonly code: "not-an-input"; readonly at: Path; readonly line: string }
  /** `reason` is a sentence. */
  | { readonly code: "no-distribution"; readonly at: Path; readonly reason: string }
  | { readonly code: "repeated-stream"; readonly at: Path; readonly stream: number; readonly first: Path }
  | { readonly code: "not-uncertain"; readonly at: Path; readonly line: string }
  | { readonly code: "with-itself"; readonly at: Path; readonly line: string }
  | {
      readonly code: "repeated-pair";
      readonly at: Path;
      readonly between: readonly [string, string];
      readonly first: Path;
    }
  | { readonly code: "no-event"; readonly at: Path; readonly given: number; readonly events: number };

/** One sentence for the person who opens the file: where, what is wrong, and what would be right. Never a line break. */
export function problemSentence(problem: FileProblem): string {
  const place = placeText(problem);
  return place === "" ? messageOf(problem) : `${place}: ${messageOf(problem)}`;
}

/** The first problem and how many there are besides, in one line. */
export function problemsSentence(problems: readonly FileProblem[]): string {
  const [first, ...others] = problems;
  if (first === undefined) return "";
  const sentence = problemSentence(first);
  if (others.length === 0) return sentence;
  return `${sentence} (And ${others.length} more ${others.length === 1 ? "problem" : "problems"}.)`;
}

function placeText(problem: FileProblem): string {
  if ("at" in problem) return pathText(problem.at);
  if (!("place" in problem)) return "";
  const { line, column, path } = problem.place;
  const within = pathText(path);
  return `line ${count(line)}, column ${count(column)}${within === "" ? "" : ` (${within})`}`;
}

function messageOf(problem: FileProblem): string {
  switch (problem.code) {
    case "empty-file":
      return "The file is empty.";
    case "too-large":
      return `The file is too large: ${count(problem.length)} characters, where a model has at most ${count(problem.limit)}.`;
    case "not-utf8":
      return "a character cannot be read. A model file is UTF-8 text; this one has another encoding or is damaged.";
    case "not-json":
      return problem.found === null
        ? `the file ends too early: ${problem.expected} is missing.`
        : `${problem.expected} is expected, not ${quoted(problem.found)}.`;
    case "too-much":
      return `more than ${count(problem.limit)} ${problem.what}.`;
    case "repeated-key":
      return `the key ${quoted(problem.key)} stands twice in one object; only one of the two can be meant.`;
    case "forbidden-key":
      return `the key ${quoted(problem.key)} is not allowed in a model file.`;
    case "not-finite":
      return `${quoted(problem.text)} is not a number a model can hold; write null where nothing is typed.`;
    case "not-a-model":
      return `This is not a Railhead model: it should be an object that begins with "format": "railhead", and is ${problem.found}.`;
    case "bad-version":
      return problem.found === null
        ? 'The file does not say which version of the format it has ("version": 1).'
        : `version: a whole number is needed, not ${problem.found}.`;
    case "newer-version":
      return `This file has version ${problem.version} of the format; this Railhead reads versions up to ${currentVersion}. Open it with a newer Railhead.`;
    case "missing":
      return `missing; ${problem.needs} is needed.`;
    case "wrong-type":
      return `${problem.needs} is needed, not ${problem.found}.`;
    case "out-of-range":
      return `${count(problem.found)} is out of range: it has to be ${problem.needs}.`;
    case "empty-text":
      return "the text is empty.";
    case "too-long":
      return `the text has ${count(problem.length)} characters; at most ${count(problem.limit)} are allowed.`;
    case "too-many":
      return `${count(problem.count)} ${problem.what} are too many; at most ${count(problem.limit)} are allowed.`;
    case "not-a-name":
      return `${quoted(problem.name)} cannot be a name: ${problem.needs}.`;
    case "duplicate-name":
      return `the ${problem.what} ${quoted(problem.name)} is there already, as ${pathText(problem.first)}.`;
    case "unknown-name":
      return `there is no ${problem.what} ${quoted(problem.name)}.${problem.nearest === null ? "" : ` Did you mean ${quoted(problem.nearest)}?`}`;
    case "bad-start":
      return `${quoted(problem.start)} is not ${problem.needs}.`;
    case "too-late":
      return "the last period would lie after the year 9999.";
    case "too-many-actuals":
      return `${count(problem.actuals)} actuals do not fit into ${count(problem.periods)} periods.`;
    case "series-length":
      return `the list has ${count(problem.length)} entries for ${count(problem.periods)} periods; it needs one a period, null where nothing is typed.`;
    case "series-with-period":
      return `a change of the one period ${quoted(problem.period)} takes one number, not a list.`;
    case "members-missing":
      return `the line ${quoted(problem.line)} is by ${problem.by.join(", ")}, so a member is needed here.`;
    case "members-unwanted":
      return `the line ${quoted(problem.line)} is by no list, so no member can stand here.`;
    case "based-on-itself":
      return `the scenario is based on itself: ${problem.chain.join(" → ")}.`;
    case "not-an-input":
      return `the line ${quoted(problem.line)} is calculated; only an input is uncertain.`;
    case "no-distribution":
      return `no distribution has these numbers. ${problem.reason}`;
    case "repeated-stream":
      return `the stream ${problem.stream} draws for another line already, in ${pathText(problem.first)}.`;
    case "not-uncertain":
      return `the line ${quoted(problem.line)} has no uncertainty, so nothing of it goes together with others.`;
    case "with-itself":
      return `the line ${quoted(problem.line)} is named twice; a correlation is between two lines.`;
    case "repeated-pair":
      return `the correlation of ${problem.between.map(quoted).join(" and ")} is there already, as ${pathText(problem.first)}.`;
    case "no-event":
      return `there is no event ${count(problem.given)}: the analysis has ${count(problem.events)}, counted from 0.`;
    default:
      return unreachable(problem);
  }
}

const count = (value: number) => value.toLocaleString("en-US");
