/** Lines and sections copied, and lines set deeper or higher in the outline; what was chosen stays so, or its copy is. */
import { duplicateSections } from "../../shared/model/edits/duplicateSections.ts";
import { copiedNames } from "../../shared/model/edits/duplicates.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import { focusInGrid } from "../state/gridRequest.ts";
import { notify } from "../state/notices.ts";
import { perform } from "../state/perform.ts";
import { columnCount, setRanges } from "../state/ranges.ts";
import { rowIdOf, sectionRowId } from "../state/rows.ts";
import { chosenLines, chosenWholes, mixtureComplaint } from "./chosen.ts";

export function duplicateChosen(app: App): void {
  const state = app.store.getState();
  const wholes = chosenWholes(state);
  const { sections, lines } = wholes;
  const complaint = mixtureComplaint(wholes);
  if (complaint !== null) {
    notify(app, "info", complaint);
    return;
  }
  if (lines.length > 0) {
    const copies = copiedNames(state.document, lines);
    if (perform(app, { kind: "duplicate-lines", lines })) chooseLines(app, [...copies.values()]);
    return;
  }
  const { edit, copies } = duplicateSections(state.document, sections);
  const [first] = copies;
  if (first !== undefined && perform(app, edit)) chooseRows(app, sectionRowId(first), sectionRowId(first));
}

export function groupChosen(app: App, kind: "group-lines" | "ungroup-lines"): void {
  const lines = chosenLines(app.store.getState());
  if (lines.length > 0) perform(app, { kind, lines });
}

/** Their whole rows, from the first to the last. */
export function chooseLines(app: App, names: readonly string[]): void {
  const state = app.store.getState();
  const ids = names.flatMap((name) => idOfWhole(state, name) ?? []);
  const inSight = state.rows.filter(({ id }) => ids.includes(id));
  const [first, last] = [inSight[0], inSight.at(-1)];
  if (first !== undefined && last !== undefined) chooseRows(app, first.id, last.id);
}

const idOfWhole = ({ document, rows }: AppState, name: string): string | null =>
  rowIdOf(
    document,
    name,
    rows.some((row) => row.kind === "line" && row.line.name === name && row.member === null) ? null : 0,
  );

function chooseRows(app: App, first: string, last: string): void {
  const column = columnCount(app.store.getState()) - 1;
  const row = app.store.getState().rows.find(({ id }) => id === first);
  const anchor = { rowId: first, column: 0 };
  if (row?.kind === "line")
    app.store.setState({ selection: { line: row.line.name, member: row.member, period: null } });
  setRanges(app, [{ anchor, head: { rowId: last, column } }]);
  if (row?.kind === "section") focusInGrid(app, anchor);
}
