/** What a person types into a cell becomes an edit: of the base, or of the scenario on the screen. */
import { invariant } from "../../shared/invariant.ts";
import type { Line } from "../../shared/model/document.ts";
import type { Edit } from "../../shared/model/edits/edit.ts";
import type { SetCell } from "../../shared/model/edits/setCell.ts";
import { memberKeys } from "../../shared/model/lines.ts";
import { numberInUnit, parseTypedNumber, type TypedNumberProblem } from "../../shared/model/typedNumber.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { App } from "./app.ts";
import type { CellAddress } from "./appState.ts";
import { notify } from "./notices.ts";
import { perform } from "./perform.ts";

/** A cell that can hold a number: not a label, and not the row that stands for all members. */
export interface TypedAddress {
  readonly line: string;
  readonly member: number;
  readonly period: number;
}

/** The number that a text means in a line, null for an empty one: it clears. Changes nothing. */
export function typedValue(app: App, line: string, text: string): Result<number | null, TypedNumberProblem> {
  const known = app.store.getState().compiled.lines.get(line);
  invariant(known !== undefined, "a number is typed into a line that is there");
  if (text.trim() === "") return succeed(null);
  const parsed = parseTypedNumber(text);
  return parsed.ok ? numberInUnit(parsed.value, known.unit) : parsed;
}

/** False, and nothing changed, where the text is no number for the line; the person is told why. */
export function typeIntoCell(app: App, { line, member, period }: CellAddress, text: string): boolean {
  if (member === null || period === null) return false;
  const typed = typedValue(app, line, text);
  if (typed.ok) return typeNumber(app, { line, member, period }, typed.value, text.trim());
  notify(app, "refusal", typed.problems[0]!.message);
  return false;
}

/** `value` is in the line's unit; null clears. `text` is what was typed for it, where it was typed. */
export function typeNumber(
  app: App,
  { line: name, member, period }: TypedAddress,
  value: number | null,
  text = "",
): boolean {
  const { document, compiled, scenario } = app.store.getState();
  const known = compiled.lines.get(name);
  if (known === undefined) return false;
  const typed: SetCell = {
    kind: "set-cell",
    line: name,
    member: memberKeys(document, known.line)[member]!,
    // One number for all periods is typed in the first; typed in another, it is that period's alone.
    period: known.isTimed || period > 0 ? period : null,
    value,
    scenario,
  };
  return perform(
    app,
    text.endsWith("%") && saysNothingYet(known.line) ? shownAsPercent(known.line, typed, text) : typed,
  );
}

/** As in every spreadsheet, the first percent typed says how the line is shown; it goes on saying it for what follows. */
const saysNothingYet = ({ unit, role, values, format, formula }: Line): boolean =>
  unit === "" && role === undefined && values === undefined && format === undefined && formula === undefined;

function shownAsPercent({ name, label }: Line, typed: SetCell, text: string): Edit {
  const format: Edit = { kind: "set-format", lines: [name], format: { style: "percent" } };
  return { kind: "together", label: `Set ${label} to ${text}`, edits: [format, typed] };
}
