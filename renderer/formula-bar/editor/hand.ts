/**
 * The formula in hand. While an editor has the keyboard, the state knows its
 * formula, so that the grid lights up the rows it names and clicks there point.
 * Otherwise the editor shows what the document has, or what is typed elsewhere.
 */
import type { EditorView } from "@codemirror/view";
import type { App } from "../../state/app.ts";
import type { FormulaEditor, FormulaInHand } from "../../state/formulaInHand.ts";
import { isSameCell } from "../../state/isSameCell.ts";
import { endCellFormula } from "../../state/startFormula.ts";
import { linesNamedIn } from "../references.ts";
import type { EditorOptions } from "./editorOptions.ts";
import { forgetHistory } from "./ownHistory.ts";
import { pointedSpan } from "./pointedSpan.ts";

export type Hand = ReturnType<typeof createHand>;

export function createHand(app: App, at: () => EditorOptions, view: () => EditorView, editor: () => FormulaEditor) {
  let saved = at().field.text;
  const formula = (): FormulaInHand | null => {
    const known = app.store.getState().formula;
    return known?.editor === editor() ? known : null;
  };
  const replace = (text: string) => {
    const { doc } = view().state;
    if (text !== doc.toString()) view().dispatch({ changes: { from: 0, to: doc.length, insert: text } });
  };
  const publish = (more: Partial<FormulaInHand> = {}) =>
    app.store.setState((state) => ({
      formula: { ...inHand(view(), at(), formula(), state.compiled.lines), editor: editor(), ...more },
    }));

  /** What is typed of the same cell in the other place goes on here: the text, the caret, the lines it brings. */
  const takeOver = (typed: FormulaInHand) => {
    const { selection, pending, arrowsPoint } = typed;
    replace(typed.text);
    view().dispatch({ selection: { anchor: selection.start, head: selection.end } });
    publish({ pending, arrowsPoint });
    if (at().place === "bar") endCellFormula(app);
  };

  return {
    formula,
    publish,
    saved: () => saved,
    /** The editor has the keyboard now. */
    pickUp() {
      const typed = app.store.getState().formula;
      if (typed?.editor === editor()) return;
      if (typed !== null && isSameCell(typed.address, at().address)) takeOver(typed);
      else {
        forgetHistory(view());
        publish();
      }
    },
    putDown() {
      if (formula() !== null) app.store.setState({ formula: null });
    },
    replace,
    /** The editor is at another text. */
    moved() {
      saved = at().field.text;
    },
    /** `elsewhere`: what is typed of it in the other place, null where nothing is. */
    show(text: string, elsewhere: string | null) {
      saved = text;
      if (formula() === null) replace(elsewhere ?? text);
    },
  };
}

function inHand(
  { state }: EditorView,
  { place, address, field: { kind }, pending = [], arrowsPoint }: EditorOptions,
  known: FormulaInHand | null,
  lines: { readonly has: (name: string) => boolean },
): Omit<FormulaInHand, "editor"> {
  const text = state.doc.toString();
  const { from, to } = state.selection.main;
  return {
    place,
    address,
    kind,
    text,
    selection: { start: from, end: to },
    pending: known?.pending ?? pending,
    references: kind === "value" && !text.startsWith("=") ? [] : linesNamedIn(text, (name) => lines.has(name)),
    pointed: state.field(pointedSpan) === null ? null : (known?.pointed ?? null),
    evaluated: null,
    arrowsPoint: known?.arrowsPoint ?? arrowsPoint,
  };
}
