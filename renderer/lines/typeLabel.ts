/** What a person types in the label's column: a line's label or a section's, or below them a new one. */
import { unreachable } from "../../shared/invariant.ts";
import { newLine, relabel } from "../../shared/model/edits/lineNames.ts";
import { freshName } from "../../shared/model/edits/names.ts";
import { parseTypedNumber } from "../../shared/model/typedNumber.ts";
import type { App } from "../state/app.ts";
import type { GridRow, NewRow } from "../state/gridTypes.ts";
import { notify } from "../state/notices.ts";
import { perform } from "../state/perform.ts";

/** False, and nothing changed, where the text was refused; the person is told why. */
export function typeLabel(app: App, row: GridRow, text: string): boolean {
  const label = text.trim();
  switch (row.kind) {
    case "new":
      return label === "" || typeNewLabel(app, row, label);
    case "section":
      return label === row.label || perform(app, { kind: "set-section", section: row.name, fields: { label } });
    case "line":
      return label === row.label || typeLineLabel(app, row.line.name, label);
    default:
      return unreachable(row);
  }
}

/** Who goes down after a name, as for a list of names, and types its number has not named a line. */
function typeNewLabel(app: App, row: NewRow, label: string): boolean {
  if (row.section === null || !isNumber(label)) return addAt(app, row, label) !== null;
  notify(app, "refusal", `"${label}" is a number. A line begins with its name; its numbers stand under the periods.`);
  return false;
}

const isNumber = (text: string): boolean => !/\p{L}/u.test(text) && /\d/.test(text) && parseTypedNumber(text).ok;

const typeLineLabel = (app: App, line: string, label: string): boolean =>
  perform(app, relabel(app.store.getState().document, line, label));

/** Gives the name of the line, or section, that was made; null where it was refused. */
export function addAt(app: App, { section: name }: NewRow, label: string): string | null {
  const { document } = app.store.getState();
  if (name === null) return addSection(app, label, document.sections.length);
  const section = document.sections.find((each) => each.name === name);
  if (section === undefined) return null;
  const change = newLine(document, { section: name, at: section.lines.length, label });
  return perform(app, change) ? change.line.name : null;
}

export function addSection(app: App, label: string, at: number): string | null {
  const { sections } = app.store.getState().document;
  const taken = sections.map((section) => section.name);
  const section = { name: freshName(label, taken, "section"), label };
  return perform(app, { kind: "add-section", section, at }) ? section.name : null;
}
