import { describe, expect, test } from "vitest";
import { applyEdit } from "../../../../shared/model/edits/applyEdit.ts";
import type { Edit } from "../../../../shared/model/edits/edit.ts";
import { createHistory, pushed, redone, undone } from "../../../../shared/model/edits/history.ts";
import { answerTo, edited, lineOf, small, typed } from "./editing.ts";

/** The document and its history after the edits. */
function sitting(...edits: readonly Edit[]) {
  let document = small;
  let history = createHistory();
  for (const edit of edits) {
    const result = applyEdit(document, edit);
    if (!result.ok) throw new Error("the edits of this test can be made");
    document = result.value.document;
    history = pushed(history, result.value);
  }
  return { document, history };
}

describe("the history", () => {
  test("steps back and forth, with the label of each step", () => {
    const { document, history } = sitting(typed("rate", 21), { kind: "set-title", title: "Other" });
    expect(history.past.map(({ label }) => label)).toEqual(["Set Tax rate to 21 %", "Call the model Other"]);
    const once = undone(history, document)!;
    expect(once.document).toEqual(edited(small, typed("rate", 21)));
    expect(once.history.future.map(({ label }) => label)).toEqual(["Call the model Other"]);
    expect(redone(once.history, once.document)!.document).toEqual(document);
  });

  test("ends on both sides", () => {
    expect(undone(createHistory(), small)).toBeNull();
    expect(redone(createHistory(), small)).toBeNull();
  });

  test("forgets what was taken back when something new is done", () => {
    const { document, history } = sitting(typed("rate", 21));
    const back = undone(history, document)!;
    const next = applyEdit(back.document, typed("rate", 25));
    expect(next.ok && pushed(back.history, next.value).future).toEqual([]);
  });

  test("keeps no step for an edit that changed nothing", () => {
    expect(sitting(typed("rate", 16)).history).toEqual(createHistory());
  });

  test("has no limit", () => {
    const many = Array.from({ length: 500 }, (_, value) => typed("rate", value));
    let { document, history } = sitting(...many);
    for (let moved = undone(history, document); moved !== null; moved = undone(history, document))
      ({ document, history } = moved);
    expect(document).toEqual(small);
    expect(history.future).toHaveLength(500);
  });
});

describe("edits made together", () => {
  const paste = (...edits: readonly Edit[]): Edit => ({ kind: "together", label: "Paste 2 cells", edits });

  test("are one step", () => {
    const { document, history } = sitting(paste(typed("rate", 1), typed("margin", 2, { period: 0 })));
    expect(lineOf(document, "margin").values).toEqual([2, 73, 72]);
    expect(history.past).toHaveLength(1);
    expect(undone(history, document)!.document).toEqual(small);
  });

  test("are made one after the other, or not at all", () => {
    expect(answerTo(small, paste({ kind: "rename-line", line: "rate", name: "tax" }, typed("tax", 1)))).toBe(
      "Paste 2 cells",
    );
    expect(answerTo(small, paste(typed("rate", 1), typed("cost", 1)))).toBe('There is no line "cost".');
  });
});
