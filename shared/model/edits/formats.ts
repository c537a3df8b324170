/** How the numbers of several lines look, key by key: what one line says of its decimals stays when all get a scale. */
import { fail, type Result, succeed } from "../../result.ts";
import type { Format } from "../document.ts";
import { type DocumentDraft, type LineDraft, labelOfLines, linesOf, type Outcome } from "./draft.ts";
import { limits } from "./limits.ts";
import type { EditProblem } from "./problems.ts";

type FormatKey = Exclude<keyof Format, "extra">;

/** Null takes a key away; what is absent stays. */
export type FormatFields = { readonly [key in FormatKey]?: NonNullable<Format[key]> | null };

export interface SetFormat {
  readonly kind: "set-format";
  readonly lines: readonly string[];
  readonly format: FormatFields;
}

export function setFormat(draft: DocumentDraft, { lines: names, format: fields }: SetFormat): Outcome {
  const lines = linesOf(draft, names);
  if (!lines.ok) return lines;
  for (const line of lines.value) {
    const done = replaceFormat(line, withFields(line.format ?? {}, fields));
    if (!done.ok) return done;
  }
  return succeed(`Change the number format of ${labelOfLines(lines.value)}`);
}

function withFields(format: Format, fields: FormatFields): Format {
  const kept = Object.entries({ ...format, ...fields }).filter(([, value]) => value !== null);
  return Object.fromEntries(kept);
}

/** A format that says nothing is none. */
export function replaceFormat(line: LineDraft, format: Format | null): Result<null, EditProblem> {
  if (format === null || Object.keys(format).length === 0) {
    delete line.format;
    return succeed(null);
  }
  const problem = formatProblem(format);
  if (problem !== null) return fail(problem);
  line.format = format as NonNullable<LineDraft["format"]>;
  return succeed(null);
}

function formatProblem({ decimals = 0, conditions = [] }: Format): EditProblem | null {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 10) return { code: "bad-decimals" };
  if (conditions.length > limits.conditions)
    return { code: "too-many", what: "conditions for one line", limit: limits.conditions };
  const wrong = conditions.find(({ value }) => !Number.isFinite(value));
  return wrong === undefined ? null : { code: "not-finite", value: String(wrong.value) };
}
