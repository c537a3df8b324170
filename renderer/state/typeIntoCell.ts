/** What a person types into a cell becomes an edit: of the base, or of the scenario on the screen. */

import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import { memberKeys } from "../../shared/model/lines.ts";
import { parseTypedNumber, typedInUnit } from "../../shared/model/typedNumber.ts";
import type { App } from "./app.ts";
import type { CellAddress } from "./appState.ts";
import { edit } from "./edit.ts";
import { notify } from "./notices.ts";

/** A cell that can hold a number: not a label, and not the row that stands for all members. */
export interface TypedAddress {
  readonly line: string;
  readonly member: number;
  readonly period: number;
}

/** False, and nothing changed, where the text is no number; the person is told why. An empty text clears. */
export function typeIntoCell(app: App, { line, member, period }: CellAddress, text: string): boolean {
  if (member === null || period === null) return false;
  if (text.trim() === "") return typeNumber(app, { line, member, period }, null);
  const parsed = parseTypedNumber(text);
  const unit = app.store.getState().compiled.lines.get(line)?.unit;
  if (!parsed.ok || unit === undefined) {
    notify(app, "problem", parsed.ok ? `There is no line "${line}".` : parsed.problems[0]!.message);
    return false;
  }
  return typeNumber(app, { line, member, period }, typedInUnit(parsed.value, unit));
}

/** `value` is in the line's unit; null clears. */
export function typeNumber(app: App, { line: name, member, period }: TypedAddress, value: number | null): boolean {
  const { document, compiled, scenario } = app.store.getState();
  const known = compiled.lines.get(name);
  if (known === undefined) return false;
  const done = edit(app, {
    kind: "set-cell",
    line: name,
    member: memberKeys(document, known.line)[member]!,
    period: known.isTimed ? period : null,
    value,
    scenario,
  });
  if (!done.ok) notify(app, "problem", editProblemSentence(done.problems[0]!));
  return done.ok;
}
