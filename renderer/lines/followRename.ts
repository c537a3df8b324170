/** What the page knows by a line's name goes on under its new one: what is selected, and what is folded. */
import type { App } from "../state/app.ts";
import { rangesOfCell } from "../state/ranges.ts";
import { rowsAfter } from "../state/rows.ts";

export function followRename(app: App, from: string, to: string): void {
  app.store.setState((state) => {
    const renamed = (names: ReadonlySet<string>) => new Set([...names].map((name) => (name === from ? to : name)));
    const folds = { openLines: renamed(state.openLines), foldedGroups: renamed(state.foldedGroups) };
    const rows = rowsAfter(state.rows, { ...state, ...folds });
    if (state.selection?.line !== from) return { ...folds, rows };
    const selection = { ...state.selection, line: to };
    return { ...folds, rows, selection, ranges: rangesOfCell(state, selection) };
  });
}
