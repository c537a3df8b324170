/**
 * The stretch of text that pointing put there. Another click replaces it, until
 * something is typed or the caret goes elsewhere: then it is text like any other.
 */
import { StateEffect, StateField } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Span } from "../../../shared/formula/tree.ts";

const setPointed = StateEffect.define<Span>();

export const pointedSpan = StateField.define<Span | null>({
  create: () => null,
  update(span, { effects, docChanged, selection }) {
    const set = effects.find((effect) => effect.is(setPointed));
    if (set !== undefined) return set.value;
    return docChanged || selection !== undefined ? null : span;
  },
});

/** In the place of the stretch pointed at before, or at the caret. */
export function insertPointed(view: EditorView, text: string): void {
  const { from, to } = view.state.selection.main;
  const before = view.state.field(pointedSpan) ?? { start: from, end: to };
  const span = { start: before.start, end: before.start + text.length };
  view.dispatch({
    changes: { from: before.start, to: before.end, insert: text },
    selection: { anchor: span.end },
    effects: setPointed.of(span),
    userEvent: "input.point",
    scrollIntoView: true,
  });
}
