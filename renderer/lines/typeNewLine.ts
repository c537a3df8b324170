/** What is typed in the cells of a row that is no line yet makes the line: a number or a formula that it holds, or its label. */
import { dimensionless, type Unit } from "../../shared/formula/units.ts";
import { newLine } from "../../shared/model/edits/lineNames.ts";
import { numberInUnit, parseTypedNumber, type TypedNumberProblem } from "../../shared/model/typedNumber.ts";
import type { Result } from "../../shared/result.ts";
import type { App } from "../state/app.ts";
import type { NewRow } from "../state/gridTypes.ts";
import { notify } from "../state/notices.ts";
import { perform } from "../state/perform.ts";
import { addAt } from "./typeLabel.ts";

const label = "New line";

/** False, and nothing changed, where the text is neither; the person is told why. */
export function typeNewLine(app: App, row: NewRow, period: number, text: string): boolean {
  const typed = text.trim();
  if (typed === "") return true;
  if (typed.startsWith("=")) return addFormula(app, row, typed.slice(1).trim()) !== null;
  if (isName(typed)) return addAt(app, row, typed) !== null;
  const value = plainNumber(typed);
  if (!value.ok) {
    notify(app, "refusal", value.problems[0]!.message);
    return false;
  }
  const added = lineAt(app, row);
  if (added === null) return false;
  const cell = { kind: "set-cell", scenario: null, line: added.line.name, member: "", period } as const;
  const shown = typed.endsWith("%")
    ? { ...added, line: { ...added.line, format: { style: "percent" } as const } }
    : added;
  const edits = [shown, { ...cell, value: value.value }];
  return perform(app, { kind: "together", label: `Add ${label}`, edits });
}

/** Nobody who types words means a number: they are the line's label, whatever column they are typed in. */
const isName = (text: string): boolean => /^\p{L}/u.test(text) && !parseTypedNumber(text).ok;

/** The new line's name; null where it was refused. */
export function addFormula(app: App, row: NewRow, formula: string): string | null {
  const added = lineAt(app, row);
  if (added === null) return null;
  const change = formula === "" ? added : { ...added, line: { ...added.line, formula } };
  return perform(app, change) ? added.line.name : null;
}

function lineAt(app: App, { section: name }: NewRow) {
  const { document } = app.store.getState();
  const section = document.sections.find((each) => each.name === name);
  return section === undefined ? null : newLine(document, { section: section.name, at: section.lines.length, label });
}

/** A line that was just made has no unit: 12% is 0.12 in it. */
function plainNumber(text: string): Result<number, TypedNumberProblem> {
  const parsed = parseTypedNumber(text);
  return parsed.ok ? numberInUnit(parsed.value, plain) : parsed;
}

const plain: Unit = { text: "", dimension: dimensionless, numerator: 1, denominator: 1 };
