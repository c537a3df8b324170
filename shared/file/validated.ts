/** The fourth stage of reading: shapes and sizes. Turns what zod finds into problems of ours. */
import type { Document } from "../model/document.ts";
import { forbiddenNames } from "../model/edits/names.ts";
import { fail, type Result, succeed } from "../result.ts";
import { describe } from "./describe.ts";
import { mostProblems } from "./format.ts";
import type { Path } from "./path.ts";
import type { FileProblem } from "./problems.ts";
import type { RawObject } from "./rawModel.ts";
import { documentSchema } from "./schema.ts";
import type { z } from "./zod.ts";

export function validated(body: RawObject): Result<Document, FileProblem> {
  const result = documentSchema.safeParse(body);
  if (result.success) return succeed(result.data);
  return fail(...result.error.issues.slice(0, mostProblems).map((issue) => problemOf(issue, body)));
}

type Issue = z.core.$ZodIssue;

function problemOf(issue: Issue, body: RawObject): FileProblem {
  const at = issue.path as Path;
  const value = at.reduce(entryOf, body);
  switch (issue.code) {
    case "too_small":
      if (typeof value === "number")
        return {
          code: "out-of-range",
          at,
          needs: `at least ${Number(issue.minimum).toLocaleString("en-US")}`,
          found: value,
        };
      return { code: "empty-text", at };
    case "too_big":
      if (typeof value === "number")
        return {
          code: "out-of-range",
          at,
          needs: `at most ${Number(issue.maximum).toLocaleString("en-US")}`,
          found: value,
        };
      return { code: "too-long", at, length: String(value).length, limit: Number(issue.maximum) };
    case "custom":
      return customProblem(issue.params ?? {}, at, value);
    default:
      return ofType(at, value, neededBy(issue));
  }
}

function customProblem(params: RawObject, at: Path, value: unknown): FileProblem {
  const { what, limit, needs, found } = params;
  if (typeof what === "string" && Array.isArray(value))
    return { code: "too-many", at, what, count: value.length, limit: Number(limit) };
  if (typeof found === "string") return ofType(at, value, String(needs), found);
  const name = String(value);
  return {
    code: "not-a-name",
    at,
    name,
    needs: forbiddenNames.has(name) ? "it is a word of its own to the program" : String(needs),
  };
}

const ofType = (at: Path, value: unknown, needs: string, found: string = describe(value)): FileProblem =>
  value === undefined ? { code: "missing", at, needs } : { code: "wrong-type", at, needs, found };

function neededBy(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return words[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(" or ");
    case "invalid_union":
      return (issue.inclusive === false ? [] : (issue.options ?? []))
        .map((value) => JSON.stringify(value))
        .join(" or ");
    default:
      return "something else";
  }
}

const words: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "an object",
};

/** Own keys only: a path from a hostile file must not lead into JavaScript's own objects. */
const entryOf = (value: unknown, step: string | number): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, step) ? (value as RawObject)[step] : undefined;
