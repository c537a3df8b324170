/** What a line says of itself beside its numbers: label, unit, format, note, source and the like. */
import { fail, type Result, succeed } from "../../result.ts";
import type { Format, Line } from "../document.ts";
import { periodIndex } from "../timeline.ts";
import { type DocumentDraft, type LineDraft, type Outcome, placeOfLine } from "./draft.ts";
import { replaceFormat } from "./formats.ts";
import { limits } from "./limits.ts";
import type { EditProblem } from "./problems.ts";
import { setText } from "./setText.ts";
import { checkedText } from "./texts.ts";

export interface SetLine {
  readonly kind: "set-line";
  readonly line: string;
  readonly fields: LineFields;
}

/** Null takes a field away; what is absent stays. A new unit leaves the numbers as they are typed. */
export interface LineFields {
  readonly label?: string;
  readonly unit?: string;
  readonly format?: Format | null;
  /** Label of the first period the line has values in. */
  readonly from?: string | null;
  readonly role?: NonNullable<Line["role"]> | null;
  /** In the outline, 0 to 3. */
  readonly level?: number | null;
  readonly note?: string | null;
  readonly source?: string | null;
}

export function setLine(draft: DocumentDraft, { line: name, fields }: SetLine): Outcome {
  const place = placeOfLine(draft, name);
  if (!place.ok) return place;
  const { line } = place.value;
  const before = line.label;
  for (const step of [setTexts, setFormat, setLevel, setFrom]) {
    const done = step(draft, line, fields);
    if (!done.ok) return done;
  }
  if (fields.role === null) delete line.role;
  else if (fields.role !== undefined) line.role = fields.role;
  return succeed(`Change the ${wordsFor(fields)} of ${before}`);
}

type Step = Result<null, EditProblem>;

function setTexts(_draft: DocumentDraft, line: LineDraft, { label, unit, note, source }: LineFields): Step {
  for (const [field, text] of [
    ["label", label],
    ["unit", unit],
  ] as const) {
    if (text === undefined) continue;
    const checked = checkedText(text, field);
    if (!checked.ok) return checked;
    line[field] = checked.value;
  }
  for (const [field, text] of [
    ["note", note],
    ["source", source],
  ] as const) {
    if (text === undefined) continue;
    const done = setText(line, field, text);
    if (!done.ok) return done;
  }
  return succeed(null);
}

const setFormat = (_draft: DocumentDraft, line: LineDraft, { format }: LineFields): Step =>
  format === undefined ? succeed(null) : replaceFormat(line, format);

function setLevel(_draft: DocumentDraft, line: LineDraft, { level }: LineFields): Step {
  if (level === undefined) return succeed(null);
  const least = 0;
  if (level !== null && (!Number.isInteger(level) || level < least || level > limits.level))
    return fail({ code: "bad-count", what: "level of a line", least, most: limits.level });
  if (level === null || level === 0) delete line.level;
  else line.level = level;
  return succeed(null);
}

function setFrom({ timeline }: DocumentDraft, line: LineDraft, { from }: LineFields): Step {
  if (from === undefined) return succeed(null);
  if (from !== null && periodIndex(timeline, from) === null)
    return fail({ code: "not-there", what: "period", name: from });
  if (from === null) delete line.from;
  else line.from = from;
  return succeed(null);
}

const words: Readonly<Record<keyof LineFields, string>> = {
  label: "label",
  unit: "unit",
  format: "number format",
  from: "first period",
  role: "role",
  level: "level",
  note: "note",
  source: "source",
};

const wordsFor = (fields: LineFields) =>
  (Object.keys(fields) as (keyof LineFields)[]).map((field) => words[field]).join(" and ");
