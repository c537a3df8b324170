/** Undo within a formula being typed: what was typed into the same line before it was taken is no part of it. */
import { history, redoDepth, undoDepth } from "@codemirror/commands";
import { Compartment, type Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";

const kept = new Compartment();

export const ownHistory = (): Extension => kept.of(history());

export function forgetHistory(view: EditorView): void {
  if (undoDepth(view.state) === 0 && redoDepth(view.state) === 0) return;
  view.dispatch({ effects: kept.reconfigure([]) });
  view.dispatch({ effects: kept.reconfigure(history()) });
}
