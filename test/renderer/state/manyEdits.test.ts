import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { App } from "../../../renderer/state/app.ts";
import { createApp } from "../../../renderer/state/app.ts";
import { edit } from "../../../renderer/state/edit.ts";
import { pickScenario } from "../../../renderer/state/pickScenario.ts";
import { canRedo, canUndo } from "../../../renderer/state/selectors.ts";
import { redo, undo } from "../../../renderer/state/undo.ts";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import { modelText } from "../../../shared/file/modelText.ts";
import type { Document } from "../../../shared/model/document.ts";
import type { Edit } from "../../../shared/model/edits/edit.ts";
import { allLines } from "../../../shared/model/lines.ts";
import { createMemoryHost } from "../../helpers/memoryHost.ts";
import { anyEdit } from "../../shared/model/edits/anyEdit.ts";
import { small } from "../../shared/model/edits/editing.ts";

const wanted = 500;

/** Of every kind there is: a kind that is added without a place here does not compile. */
const allKinds: { readonly [Kind in Edit["kind"]]: true } = {
  "add-analysis": true,
  "add-chart": true,
  "add-figure": true,
  "add-line": true,
  "add-list": true,
  "add-member": true,
  "add-scenario": true,
  "add-section": true,
  "base-scenario": true,
  "combine-scenarios": true,
  "delete-analysis": true,
  "delete-line": true,
  "delete-lines": true,
  "delete-list": true,
  "delete-scenario": true,
  "delete-section": true,
  "duplicate-lines": true,
  "duplicate-section": true,
  "group-lines": true,
  "label-analysis": true,
  "label-list": true,
  "label-scenario": true,
  "make-calculation": true,
  "make-input": true,
  "move-analysis": true,
  "move-chart": true,
  "move-figure": true,
  "move-line": true,
  "move-lines": true,
  "move-list": true,
  "move-member": true,
  "move-scenario": true,
  "move-section": true,
  "note-analysis": true,
  "note-scenario": true,
  "promote-scenario": true,
  "remove-change": true,
  "remove-chart": true,
  "remove-figure": true,
  "remove-member": true,
  "rename-line": true,
  "rename-lines": true,
  "rename-list": true,
  "rename-member": true,
  "rename-scenario": true,
  "rename-section": true,
  "set-analysis": true,
  "set-axis": true,
  "set-by": true,
  "set-cell": true,
  "set-change": true,
  "set-chart": true,
  "set-correlation": true,
  "set-figure": true,
  "set-format": true,
  "set-formula": true,
  "set-line": true,
  "set-member": true,
  "set-note": true,
  "set-opening": true,
  "set-section": true,
  "set-timeline": true,
  "set-title": true,
  "set-uncertainty": true,
  "set-values": true,
  together: true,
  "ungroup-lines": true,
};

/** Too little is left of something for every kind of edit to find what it changes. */
const isWornOut = (document: Document): boolean =>
  allLines(document).length < 5 ||
  document.lists.every(({ members }) => members.length < 2) ||
  document.scenarios.length < 2 ||
  document.charts.length < 2;

/** What a person does all day, and looks at another scenario now and then. */
function work(app: App): ReadonlySet<string> {
  const kinds = new Set<string>();
  const steps = () => app.store.getState().history.past.length;
  for (let tries = 0; steps() < wanted; tries++) {
    const { document } = app.store.getState();
    const some = fc.sample(anyEdit(document), { numRuns: 12, seed: tries });
    // What was not done yet comes first, while there is still something to do it to.
    const change = some.find(({ kind }) => !kinds.has(kind)) ?? some[0]!;
    if (tries % 7 === 0) pickScenario(app, document.scenarios[tries % 3]?.name ?? null);
    const before = steps();
    edit(app, change);
    if (steps() === before) continue; // refused, or all was so already
    // A model that is nearly all deleted has little left to be edited.
    if (isWornOut(app.store.getState().document)) undo(app);
    else kinds.add(change.kind);
  }
  return kinds;
}

const textOf = (app: App) => modelText(app.store.getState().document);

/** Every number on the screen, as the page keeps it from edit to edit, and as it comes out when computed anew. */
function numbers(app: App) {
  const { document, live, scenario } = app.store.getState();
  const anew = openLive(compileDocument(document), scenario);
  return allLines(document).map(({ name }) => {
    const members = live.compiled.lines.get(name)!.memberKeys;
    const cells = members.flatMap((_, member) =>
      Array.from({ length: document.timeline.periods }, (_, period) => [member, period] as const),
    );
    return {
      name,
      kept: cells.map(([member, period]) => live.number(name, member, period)),
      anew: cells.map(([member, period]) => anew.number(name, member, period)),
    };
  });
}

function expectNumbersToBeRight(app: App): void {
  const all = numbers(app);
  expect(all.map(({ name, kept }) => ({ name, cells: kept }))).toEqual(
    all.map(({ name, anew }) => ({ name, cells: anew })),
  );
}

test("five hundred edits through the page, of every kind, undone and redone give the same file to the byte and the same numbers", () => {
  const app = createApp(createMemoryHost(), small);
  const before = textOf(app);
  const kinds = work(app);
  const after = textOf(app);
  expectNumbersToBeRight(app);

  let steps = 0;
  for (; canUndo(app.store.getState()); steps++) undo(app);
  expect(steps).toBe(wanted);
  expect(textOf(app)).toBe(before);
  expectNumbersToBeRight(app);

  while (canRedo(app.store.getState())) redo(app);
  expect(textOf(app)).toBe(after);
  expectNumbersToBeRight(app);

  expect(Object.keys(allKinds).filter((kind) => !kinds.has(kind))).toEqual([]);
});
