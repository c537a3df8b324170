/** A formula is one line: what would begin another, in a pasted text, becomes a space, and nothing at its end. */
import { EditorState, type Extension } from "@codemirror/state";

const joined = (text: string) => text.replace(/\s*\n\s*/g, " ");

export const oneLine: Extension = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.newDoc.lines === 1) return transaction;
  const { newDoc, newSelection, startState } = transaction;
  const text = joined(newDoc.toString().replace(/\s*\n\s*$/, ""));
  const head = Math.min(text.length, joined(newDoc.sliceString(0, newSelection.main.head)).length);
  const changed = { from: 0, to: startState.doc.length, insert: text };
  return [{ changes: changed, selection: { anchor: head }, userEvent: "input.paste" }];
});
