/** New lines and sections beside what is selected; the person goes on by typing what they are called. */
import type { Document } from "../../shared/model/document.ts";
import type { AddLine } from "../../shared/model/edits/addLine.ts";
import { newLine } from "../../shared/model/edits/lineNames.ts";
import { groupEnd } from "../../shared/model/outline.ts";
import type { App } from "../state/app.ts";
import { editInGrid } from "../state/gridRequest.ts";
import { performTogether } from "../state/perform.ts";
import { sectionRowId } from "../state/rows.ts";
import { activeRow, chosenRows, type LinePlace, placeOfRow } from "./chosen.ts";
import { addSection } from "./typeLabel.ts";

const mostAtOnce = 100;

/** As many as lines are selected, as spreadsheets do. */
export function insertLines(app: App, where: "above" | "below"): void {
  const state = app.store.getState();
  const rows = chosenRows(state);
  const row = where === "above" ? rows[0] : rows.at(-1);
  const place = row === undefined ? null : placeOfRow(state, row);
  if (row === undefined || place === null) {
    insertSection(app);
    return;
  }
  const isBelow = where === "below" && row.kind === "line";
  const at = isBelow ? below(place, state.foldedGroups) : place.at;
  const level = row.kind === "line" ? row.line.level : undefined;
  const count = rows.filter((each) => each.kind === "line" && !each.isMember).length;
  addLines(app, { section: place.section, at }, Math.min(Math.max(1, count), mostAtOnce), level);
}

/** Behind the group where the line is the head of a folded one. */
const below = ({ section, at }: LinePlace, foldedGroups: ReadonlySet<string>): number =>
  foldedGroups.has(section.lines[at]!.name) ? groupEnd(section.lines, at) : at + 1;

function addLines(app: App, { section, at }: LinePlace, count: number, level: number | undefined): void {
  let { document } = app.store.getState();
  const edits: AddLine[] = [];
  for (let index = 0; index < count; index++) {
    const given = { section: section.name, at: at + index, label: "New line" };
    const edit = newLine(document, level === undefined ? given : { ...given, level });
    edits.push(edit);
    document = withName(document, section.name, edit);
  }
  const [first] = edits;
  if (first !== undefined && performTogether(app, `Add ${count} lines`, edits))
    editInGrid(app, { rowId: first.line.name, column: 0 });
}

/** So that the next name is another. */
const withName = (document: Document, section: string, { line }: AddLine): Document => ({
  ...document,
  sections: document.sections.map((each) => (each.name === section ? { ...each, lines: [...each.lines, line] } : each)),
});

/** Below the section that the active row stands in. */
export function insertSection(app: App): void {
  const state = app.store.getState();
  const { sections } = state.document;
  const row = activeRow(state);
  const place = row === null ? null : placeOfRow(state, row);
  const at = place === null ? sections.length : sections.findIndex(({ name }) => name === place.section.name) + 1;
  const name = addSection(app, "New section", at);
  if (name !== null) editInGrid(app, { rowId: sectionRowId(name), column: 0 });
}
