/** Puts other text in the place of some of a formula, as a fix asks; the caret goes behind the last of it. */
import type { EditorView } from "@codemirror/view";
import type { TextChange } from "../../../shared/analysis/fixes/fix.ts";

/** `changes` left to right. */
export function changeText(view: EditorView, changes: readonly TextChange[]): void {
  const last = changes.at(-1);
  const before = changes.slice(0, -1).reduce((sum, { at, by }) => sum + by.length - (at.end - at.start), 0);
  const head = last === undefined ? view.state.selection.main.head : last.at.start + before + last.by.length;
  view.dispatch({
    changes: changes.map(({ at, by }) => ({ from: at.start, to: at.end, insert: by })),
    selection: { anchor: head },
    userEvent: "input.fix",
  });
}
