/** Which sections are folded, and which lines by lists show their members. */
import type { App } from "./app.ts";
import type { AppState } from "./appState.ts";
import { rowsAfter } from "./rows.ts";
import { sectionOf } from "./selectors.ts";

export function toggleSection(app: App, section: string): void {
  setFolds(app, ({ foldedSections }) => ({ foldedSections: toggled(foldedSections, section) }));
}

export function toggleLine(app: App, line: string): void {
  setFolds(app, ({ openLines }) => ({ openLines: toggled(openLines, line) }));
}

export function foldAll(app: App): void {
  setFolds(app, ({ document }) => ({ foldedSections: new Set(document.sections.map(({ name }) => name)) }));
}

export function unfoldAll(app: App): void {
  setFolds(app, () => ({ foldedSections: new Set() }));
}

/** Unfolds the section that a line stands in. */
export function unfoldTo(app: App, line: string): void {
  const section = sectionOf(app.store.getState().document, line);
  if (section !== null && app.store.getState().foldedSections.has(section)) toggleSection(app, section);
}

function toggled(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(names);
  if (!next.delete(name)) next.add(name);
  return next;
}

/** The rows follow what is folded. */
function setFolds(
  app: App,
  foldsOf: (state: AppState) => Partial<Pick<AppState, "foldedSections" | "openLines">>,
): void {
  app.store.setState((state) => {
    const folds = foldsOf(state);
    return { ...folds, rows: rowsAfter(state.rows, { ...state, ...folds }) };
  });
}
