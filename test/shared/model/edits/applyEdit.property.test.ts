import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modelText } from "../../../../shared/file/modelText.ts";
import { problemsSentence } from "../../../../shared/file/problems.ts";
import { readModel } from "../../../../shared/file/readModel.ts";
import type { Document } from "../../../../shared/model/document.ts";
import { type Applied, applyEdit } from "../../../../shared/model/edits/applyEdit.ts";
import { createHistory, pushed, redone, undone } from "../../../../shared/model/edits/history.ts";
import { editProblemSentence } from "../../../../shared/model/edits/problems.ts";
import { anyDocument } from "../../file/anyDocument.ts";
import { anyEdit } from "./anyEdit.ts";

/** A document, and up to fifteen edits that could be made, each of what the one before left. */
const sittings = fc.tuple(anyDocument, fc.infiniteStream(fc.nat()), fc.nat(15)).map(([document, seeds, count]) => {
  const applied: Applied[] = [];
  let latest = document;
  for (let tries = 0; tries < count; tries++) {
    const [edit] = fc.sample(anyEdit(latest), { numRuns: 1, seed: seeds.next().value });
    const result = applyEdit(latest, edit!);
    if (!result.ok) continue;
    applied.push(result.value);
    latest = result.value.document;
  }
  return { document, applied, latest };
});

describe("for any document and any edits", () => {
  test("undoing all of them restores the file to the byte, and redoing all makes the same again", () => {
    fc.assert(
      fc.property(sittings, ({ document, applied, latest }) => {
        let history = createHistory();
        for (const step of applied) history = pushed(history, step);
        const undo = walk(latest, history, undone);
        expect(modelText(undo.document)).toBe(modelText(document));
        expect(undo.document).toEqual(document);
        const redo = walk(undo.document, undo.history, redone);
        expect(modelText(redo.document)).toBe(modelText(latest));
        expect(redo.document).toEqual(latest);
        expect(redo.history).toEqual(history);
      }),
    );
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
        const first = applied[0];
        if (first === undefined) return;
        const step = JSON.parse(JSON.stringify({ ...first, document: null })) as Applied;
        const history = pushed(createHistory(), step);
        const back = undone(history, first.document)?.document ?? document;
        expect(modelText(back)).toBe(modelText(document));
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

function walk(document: Document, history: ReturnType<typeof createHistory>, move: typeof undone) {
  let at = { document, history };
  for (;;) {
    const next = move(at.history, at.document);
    if (next === null) return at;
    at = next;
  }
}
