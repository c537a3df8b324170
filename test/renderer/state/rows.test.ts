import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type App, createApp } from "../../../renderer/state/app.ts";
import type { AppState } from "../../../renderer/state/appState.ts";
import { edit } from "../../../renderer/state/edit.ts";
import { toggleGroup, toggleLine, toggleSection } from "../../../renderer/state/fold.ts";
import type { GridRow } from "../../../renderer/state/gridTypes.ts";
import { rowIndexes } from "../../../renderer/state/rowIndexes.ts";
import { rowsAfter } from "../../../renderer/state/rows.ts";
import { undo } from "../../../renderer/state/undo.ts";
import type { Document } from "../../../shared/model/document.ts";
import { allLines } from "../../../shared/model/lines.ts";
import { createMemoryHost } from "../../helpers/memoryHost.ts";
import { anyEdit } from "../../shared/model/edits/anyEdit.ts";
import { small } from "../../shared/model/edits/editing.ts";
import { smallModel } from "../smallModel.ts";

const opened = (document = smallModel) => createApp(createMemoryHost(), document);
const rowsOf = (app: App): readonly GridRow[] => app.store.getState().rows;

/** A row may hold the typed values of an earlier edit. */
const withoutValues = (rows: readonly GridRow[]) =>
  rows.map((row) => (row.kind === "line" ? { ...row, line: { ...row.line, values: undefined } } : row));

/** Of a copy, so that nothing is known of it from before. */
const anew = (state: AppState) => rowsAfter([], { ...state, document: structuredClone(state.document) });

/** Every third line is the head of the two below it. */
const grouped: Document = {
  ...small,
  sections: small.sections.map((section) => ({
    ...section,
    lines: section.lines.map((line, index) => (index % 3 === 0 ? line : { ...line, level: 1 })),
  })),
};

function foldSomething(app: App, at: number): void {
  const { document } = app.store.getState();
  const heads = rowsOf(app).flatMap((row) => (row.kind === "line" && row.groupSize > 0 ? [row.line] : []));
  const some = (named: readonly { readonly name: string }[]) => named[at % named.length]?.name ?? "";
  if (at % 3 === 0) toggleSection(app, some(document.sections));
  else if (at % 3 === 1) toggleLine(app, some(allLines(document)));
  else toggleGroup(app, some(heads));
}

describe("the rows of the grid", () => {
  test("are after each edit, undone or not, and with anything folded, those of the model drawn anew", () => {
    const app = opened(grouped);
    for (let at = 0; at < 300; at++) {
      const [change] = fc.sample(anyEdit(app.store.getState().document), { numRuns: 1, seed: at });
      edit(app, change!);
      if (at % 4 === 0) foldSomething(app, at);
      if (at % 5 === 0 || allLines(app.store.getState().document).length < 5) undo(app);
      const rows = rowsOf(app);
      expect(withoutValues(rows)).toEqual(withoutValues(anew(app.store.getState())));
      expect([...rowIndexes(rows)]).toEqual(rows.map(({ id }, index) => [id, index]));
    }
  });

  test("are those that were there, but for the one whose line says something else", () => {
    const app = opened();
    const before = rowsOf(app);
    const indexes = rowIndexes(before);
    edit(app, { kind: "set-formula", line: "all_owed", formula: "sum(owed) * 2" });
    const after = rowsOf(app);
    expect(after.filter((row, index) => row !== before[index]).map(({ id }) => id)).toEqual(["all_owed"]);
    expect(rowIndexes(after)).toBe(indexes);
  });

  test("are the very same after a number", () => {
    const app = opened();
    const before = rowsOf(app);
    edit(app, { kind: "set-cell", line: "growth", member: "", period: null, value: 40, scenario: null });
    expect(rowsOf(app)).toBe(before);
  });
});
