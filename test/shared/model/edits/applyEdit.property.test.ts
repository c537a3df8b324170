import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modelText } from "../../../../shared/file/modelText.ts";
import { problemsSentence } from "../../../../shared/file/problems.ts";
import { readModel } from "../../../../shared/file/readModel.ts";
import type { Document } from "../../../../shared/model/document.ts";
import { type Applied, applyEdit } from "../../../../shared/model/edits/applyEdit.ts";
import { createHistory, pushed, redone, undone } from "../../../../shared/model/edits/history.ts";
import { editProblemSentence } from "../../../../shared/model/edits/problems.ts";
import { allLines } from "../../../../shared/model/lines.ts";
import { anyDocument } from "../../file/anyDocument.ts";
import { anyEdit } from "./anyEdit.ts";
import { small } from "./editing.ts";

/** Edits that could be made of so many, each of what the one before left. */
function sitting(document: Document, count: number, seedOf: (tries: number) => number) {
  const applied: Applied[] = [];
  let latest = document;
  for (let tries = 0; tries < count; tries++) {
    const [edit] = fc.sample(anyEdit(latest), { numRuns: 1, seed: seedOf(tries) });
    const result = applyEdit(latest, edit!);
    if (!result.ok) continue;
    applied.push(result.value);
    latest = result.value.document;
  }
  return { document, applied, latest };
}

const sittings = fc
  .tuple(anyDocument, fc.infiniteStream(fc.nat()), fc.nat(15))
  .map(([document, seeds, count]) => sitting(document, count, () => seeds.next().value));

describe("for any document and any edits", () => {
  test("undoing all of them restores the file to the byte, and redoing all makes the same again", () => {
    fc.assert(
      fc.property(sittings, ({ document, applied, latest }) => {
        expectToBeTakenBackAndMadeAgain(document, applied, latest);
      }),
    );
  });

  test("five hundred edits, undone and redone, give the same file to the byte, and one that can be read after each", () => {
    const kinds = new Set<string>();
    let document = small;
    const all: Applied[] = [];
    for (let tries = 0; all.length < 500; tries++) {
      const [edit] = fc.sample(anyEdit(document), { numRuns: 1, seed: tries });
      const result = applyEdit(document, edit!);
      // A model that is nearly all deleted has little left to be edited.
      if (!result.ok || allLines(result.value.document).length < 5) continue;
      if (result.value.patches.length === 0) continue; // all was so already
      all.push(result.value);
      kinds.add(edit!.kind);
      document = result.value.document;
      const read = readModel(modelText(document));
      expect(read.ok ? null : `${edit!.kind}: ${problemsSentence(read.problems)}`).toBeNull();
    }
    expectToBeTakenBackAndMadeAgain(small, all, document);
    expect(kinds.size).toBeGreaterThan(40);
  });

  test("what they leave can be saved and read again", () => {
    fc.assert(
      fc.property(sittings, ({ latest }) => {
        const read = readModel(modelText(latest));
        expect(read.ok ? null : problemsSentence(read.problems)).toBeNull();
        expect(read.ok && read.value.document).toEqual(latest);
      }),
    );
  });

  test("a step of the history is data that survives JSON", () => {
    fc.assert(
      fc.property(sittings, ({ document, applied }) => {
        const [first] = applied;
        fc.pre(first !== undefined && first.patches.length > 0);
        const step = JSON.parse(JSON.stringify({ ...first, document: null })) as Applied;
        const back = undone(pushed(createHistory(), step), first!.document);
        expect(back === null ? null : modelText(back.document)).toBe(modelText(document));
      }),
    );
  });

  test("an edit leaves the document it was given as it was, whether it is made or refused", () => {
    const edits = anyDocument.chain((document) => anyEdit(document).map((edit) => ({ document, edit })));
    fc.assert(
      fc.property(edits, ({ document, edit }) => {
        const before = modelText(document);
        const result = applyEdit(document, edit);
        expect(modelText(document)).toBe(before);
        if (result.ok) expect(result.value.label).not.toBe("");
        else for (const problem of result.problems) expect(editProblemSentence(problem)).toMatch(/[.?]$/);
      }),
      { numRuns: 500 },
    );
  });
});

function expectToBeTakenBackAndMadeAgain(document: Document, applied: readonly Applied[], latest: Document): void {
  let history = createHistory();
  for (const step of applied) history = pushed(history, step);
  const undo = walk(latest, history, undone);
  expect(modelText(undo.document)).toBe(modelText(document));
  expect(undo.document).toEqual(document);
  const redo = walk(undo.document, undo.history, redone);
  expect(modelText(redo.document)).toBe(modelText(latest));
  expect(redo.document).toEqual(latest);
  expect(redo.history).toEqual(history);
}

function walk(document: Document, history: ReturnType<typeof createHistory>, move: typeof undone) {
  let at = { document, history };
  for (;;) {
    const next = move(at.history, at.document);
    if (next === null) return at;
    at = next;
  }
}
