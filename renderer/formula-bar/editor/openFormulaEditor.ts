/** One line of CodeMirror for a formula, in the formula line or over a row. */
import { closeBrackets } from "@codemirror/autocomplete";
import { bracketMatching } from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, placeholder, type ViewUpdate } from "@codemirror/view";
import type { App } from "../../state/app.ts";
import type { FormulaEditor } from "../../state/formulaInHand.ts";
import { changeText } from "./changeText.ts";
import { colours } from "./colours.ts";
import { completion } from "./completion.ts";
import type { EditorOptions } from "./editorOptions.ts";
import { createPointing } from "./editorPointing.ts";
import { formulaKeys } from "./formulaKeys.ts";
import { createHand, type Hand } from "./hand.ts";
import { createLeaving } from "./leaving.ts";
import { oneLine } from "./oneLine.ts";
import { ownHistory } from "./ownHistory.ts";
import { pointedSpan } from "./pointedSpan.ts";
import { editorTheme } from "./theme.ts";

export interface OpenEditor {
  readonly view: EditorView;
  readonly show: Hand["show"];
  readonly close: () => void;
}

export function openFormulaEditor(app: App, parent: HTMLElement, options: EditorOptions): OpenEditor {
  const { field, address, begun } = options;
  const hand = createHand(
    app,
    options,
    () => view,
    () => editor,
  );
  const leaving = createLeaving(app, options, hand, parent);
  const pointing = createPointing(app, address, () => view);
  const isFormula = () => field.kind !== "value" || view.state.doc.toString().startsWith("=");
  const editor: FormulaEditor = {
    canPoint: () => isFormula() && pointing.canPoint(),
    point(at, isFixed = false) {
      const text = pointing.textOf(at, isFixed);
      if (text === null) return;
      pointing.insert(text);
      hand.publish({ pointed: at });
    },
    change(changes, edits) {
      changeText(view, changes);
      if (edits.length > 0) hand.publish({ pending: [...(hand.formula()?.pending ?? []), ...edits] });
      view.focus();
    },
    take: () => leaving.take(),
    focus: () => view.focus(),
  };
  const view = new EditorView({
    parent,
    doc: begun ?? field.text,
    selection: { anchor: (begun ?? field.text).length },
    extensions: [
      looks(app, options),
      formulaKeys(app, hand, leaving, parent),
      EditorView.updateListener.of((update) => onUpdate(update, hand)),
      // At once: CodeMirror tells of the focus a little later, when another editor has let go of its formula.
      EditorView.domEventHandlers({ focus: () => hand.pickUp(), blur: () => void setTimeout(leaving.byBlur) }),
    ],
  });
  if (begun !== null) {
    view.focus();
    hand.pickUp(); // where the window itself has no keyboard, no focus is told of
  }
  return {
    view,
    show: hand.show,
    close() {
      hand.putDown();
      view.destroy();
    },
  };
}

function looks(app: App, { field, begun, label, describedBy }: EditorOptions): Extension {
  const { getState } = app.store;
  return [
    oneLine,
    pointedSpan,
    ownHistory(),
    bracketMatching(),
    closeBrackets(),
    EditorState.languageData.of(() => [{ closeBrackets: { brackets: ["(", '"'] } }]),
    colours((name) => getState().compiled.lines.has(name)),
    field.kind === "value" && begun === null ? [] : completion(() => getState().document),
    placeholder(field.kind === "value" ? "nothing typed" : "no formula"),
    editorTheme,
    EditorView.contentAttributes.of({
      "aria-label": label,
      "aria-multiline": "false",
      "aria-describedby": describedBy,
      spellcheck: "false",
      autocapitalize: "off",
    }),
  ];
}

function onUpdate({ docChanged, selectionSet, transactions, view }: ViewUpdate, hand: Hand): void {
  if (hand.formula() !== null) {
    if (docChanged || selectionSet) hand.publish();
    return;
  }
  // Typed on where the keyboard stayed after the last was taken.
  const isTyped = transactions.some((each) => each.isUserEvent("input") || each.isUserEvent("delete"));
  if (isTyped && docChanged && view.hasFocus) hand.publish();
}
