/** Which sections and groups are folded, and which lines by lists show their members. */
import type { App } from "./app.ts";
import type { AppState } from "./appState.ts";
import type { GridRow } from "./gridTypes.ts";
import { headsOf } from "./linesInSight.ts";
import { rowsAfter } from "./rows.ts";
import { sectionOf } from "./selectors.ts";

export function toggleSection(app: App, section: string): void {
  setFolds(app, ({ foldedSections }) => ({ foldedSections: toggled(foldedSections, section) }));
}

export function toggleLine(app: App, line: string): void {
  setFolds(app, ({ openLines }) => ({ openLines: toggled(openLines, line) }));
}

/** Shows the members of a line by lists: what is to be typed for each of them is in sight. */
export function openLine(app: App, line: string): void {
  setFolds(app, ({ openLines }) => ({ openLines: new Set([...openLines, line]) }));
}

export function toggleGroup(app: App, head: string): void {
  setFolds(app, ({ foldedGroups }) => ({ foldedGroups: toggled(foldedGroups, head) }));
}

export function foldAll(app: App): void {
  setFolds(app, ({ document }) => ({ foldedSections: new Set(document.sections.map(({ name }) => name)) }));
}

export function unfoldAll(app: App): void {
  setFolds(app, () => ({ foldedSections: new Set(), foldedGroups: new Set() }));
}

/** Unfolds the section and the groups that a line stands in. */
export function unfoldTo(app: App, line: string): void {
  const { document, foldedSections, foldedGroups } = app.store.getState();
  const section = document.sections.find(({ name }) => name === sectionOf(document, line));
  if (section === undefined) return;
  if (foldedSections.has(section.name)) toggleSection(app, section.name);
  for (const head of headsOf(section.lines, line)) if (foldedGroups.has(head)) toggleGroup(app, head);
}

/** Whether a row is folded; null where it has nothing to fold. */
export function isFolded(row: GridRow | undefined): boolean | null {
  if (row?.kind === "section") return row.isFolded;
  if (row?.kind !== "line" || row.isMember) return null;
  if (row.groupSize > 0) return row.isGroupFolded;
  return row.member === null ? !row.isOpen : null;
}

/** Opens or closes a section, or a line with members; false where the row is neither. */
export function toggleRow(app: App, row: GridRow | undefined): boolean {
  if (row?.kind === "section") toggleSection(app, row.name);
  else if (row?.kind === "line" && row.member === null) toggleLine(app, row.line.name);
  else return false;
  return true;
}

function toggled(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(names);
  if (!next.delete(name)) next.add(name);
  return next;
}

/** The rows follow what is folded. */
function setFolds(
  app: App,
  foldsOf: (state: AppState) => Partial<Pick<AppState, "foldedSections" | "openLines" | "foldedGroups">>,
): void {
  app.store.setState((state) => {
    const folds = foldsOf(state);
    return { ...folds, rows: rowsAfter(state.rows, { ...state, ...folds }) };
  });
}
