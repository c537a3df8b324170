/** A formula is one line: what would begin another, in a pasted text, becomes a space. */
import { EditorState, type Extension } from "@codemirror/state";

export const oneLine: Extension = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.newDoc.lines === 1) return transaction;
  const text = transaction.newDoc.toString().replace(/\s*\n\s*/g, " ");
  const changed = { from: 0, to: transaction.startState.doc.length, insert: text };
  const head = Math.min(text.length, transaction.newSelection.main.head);
  return [{ changes: changed, selection: { anchor: head }, userEvent: "input.paste" }];
});
