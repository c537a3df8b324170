import { EditorState } from "@codemirror/state";
import { expect, test } from "vitest";
import { oneLine } from "../../../renderer/formula-bar/editor/oneLine.ts";

/** `|` is the caret, before and after. */
function pasted(before: string, text: string): string {
  const doc = before.replace("|", "");
  const at = before.indexOf("|");
  const state = EditorState.create({ doc, selection: { anchor: at }, extensions: [oneLine] });
  const after = state.update(state.replaceSelection(text)).state;
  const { head } = after.selection.main;
  return `${after.sliceDoc(0, head)}|${after.sliceDoc(head)}`;
}

test("what is pasted of several lines becomes one, the caret behind it", () => {
  expect(pasted("|+ tax", "price\n    * 2 ")).toBe("price * 2 |+ tax");
});

test("a line break at the end of what is pasted leaves nothing behind", () => {
  expect(pasted("1 + |", "price\n\n")).toBe("1 + price|");
});

test("one line stays as it is", () => {
  expect(pasted("a  |", "b  ")).toBe("a  b  |");
});
