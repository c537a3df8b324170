/** What a person types in the label's column: a line's label or a section's, or below them a new one. */
import { unreachable } from "../../shared/invariant.ts";
import { newLine, relabel } from "../../shared/model/edits/lineNames.ts";
import { freshName } from "../../shared/model/edits/names.ts";
import type { App } from "../state/app.ts";
import type { GridRow, NewRow } from "../state/gridTypes.ts";
import { perform } from "./perform.ts";

/** False, and nothing changed, where the text was refused; the person is told why. */
export function typeLabel(app: App, row: GridRow, text: string): boolean {
  const label = text.trim();
  switch (row.kind) {
    case "new":
      return label === "" || addAt(app, row, label) !== null;
    case "section":
      return label === row.label || perform(app, { kind: "set-section", section: row.name, fields: { label } });
    case "line":
      return label === row.label || typeLineLabel(app, row.line.name, label);
    default:
      return unreachable(row);
  }
}

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
