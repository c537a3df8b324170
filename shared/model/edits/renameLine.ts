/** A line's new name; every formula, scenario, chart and figure that speaks of it follows. */
import { nameComplaint } from "../../formula/names.ts";
import { renameInFormula } from "../../formula/rename.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Document } from "../document.ts";
import { findLine } from "../lines.ts";
import { type DocumentDraft, type LineDraft, type Outcome, placeOfLine } from "./draft.ts";
import type { EditProblem } from "./problems.ts";
import { checkedText } from "./texts.ts";

export interface RenameLine {
  readonly kind: "rename-line";
  readonly line: string;
  readonly name: string;
}

export function renameLine(draft: DocumentDraft, { line: from, name: to }: RenameLine): Outcome {
  const place = placeOfLine(draft, from);
  if (!place.ok) return place;
  const checked = newLineName(draft, to, from);
  if (!checked.ok) return checked;
  place.value.line.name = to;
  for (const section of draft.sections)
    for (const line of section.lines) {
      const done = renameInLine(line, from, to);
      if (!done.ok) return done;
    }
  for (const scenario of draft.scenarios)
    for (const change of scenario.changes) if (change.line === from) change.line = to;
  for (const figure of draft.headline) if (figure.line === from) figure.line = to;
  for (const chart of draft.charts)
    for (const [index, line] of chart.lines.entries()) if (line === from) chart.lines[index] = to;
  return succeed(`Rename ${from} to ${to}`);
}

function renameInLine(line: LineDraft, from: string, to: string): Result<null, EditProblem> {
  for (const field of ["formula", "opening"] as const) {
    const text = line[field];
    if (text === undefined) continue;
    const renamed = renameInFormula(text, from, to);
    if (renamed === text) continue;
    const checked = checkedText(renamed, field === "opening" ? "opening formula" : "formula");
    if (!checked.ok) return checked;
    line[field] = checked.value;
  }
  return succeed(null);
}

/** A name that a line may have and none has; `except` may keep its own. */
export function newLineName(draft: DocumentDraft, name: string, except?: string): Result<string, EditProblem> {
  const complaint = nameComplaint(name);
  if (complaint !== null) return fail({ code: "bad-name", complaint });
  if (name !== except && findLine(draft as Document, name) !== undefined)
    return fail({ code: "name-taken", what: "line", name });
  return succeed(name);
}
