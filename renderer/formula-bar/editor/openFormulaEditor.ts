/** One line of CodeMirror for a formula, in the formula line or over a row. It goes from text to text: to open another would be felt at each step through the grid. */
import { closeBrackets, closeCompletion, completionStatus } from "@codemirror/autocomplete";
import { bracketMatching } from "@codemirror/language";
import { Compartment, EditorState, type Extension, Transaction } from "@codemirror/state";
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
import { forgetHistory, ownHistory } from "./ownHistory.ts";
import { pointedSpan } from "./pointedSpan.ts";
import { editorTheme } from "./theme.ts";

export interface OpenEditor {
  readonly view: EditorView;
  /**
   * To another text, or to what has become of this one; `elsewhere` is what is typed of it in the other place, null
   * where nothing is. While the keyboard is not in it, in the frame that shows it: to read where the caret is, CodeMirror
   * has the page laid out, and by then it must be laid out anyhow.
   */
  readonly goTo: (options: EditorOptions, elsewhere: string | null) => void;
  readonly close: () => void;
}

export function openFormulaEditor(app: App, parent: HTMLElement, first: EditorOptions): OpenEditor {
  let options = first;
  const at = () => options;
  let isScrolled = false;
  const hand = createHand(
    app,
    at,
    () => view,
    () => editor,
  );
  const leaving = createLeaving(app, at, hand, parent);
  const pointing = createPointing(
    app,
    () => options.address,
    () => view,
  );
  const isFormula = () => options.field.kind !== "value" || view.state.doc.toString().startsWith("=");
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
    doc: first.begun ?? first.field.text,
    selection: { anchor: (first.begun ?? first.field.text).length },
    extensions: [
      looks(app, at),
      formulaKeys(app, hand, leaving, parent),
      EditorView.updateListener.of((update) => onUpdate(update, hand)),
      // At once: CodeMirror tells of the focus a little later, when another editor has let go of its formula.
      EditorView.domEventHandlers({ focus: pickUp, blur: () => void setTimeout(leaving.byBlur) }),
      EditorView.domEventObservers({
        scroll: (_, { scrollDOM }) => {
          isScrolled = scrollDOM.scrollLeft > 0;
        },
      }),
    ],
  });
  let frame = 0;
  let arrive = () => {};
  function arriveNow(): void {
    cancelAnimationFrame(frame);
    arrive();
    arrive = () => {};
  }
  function pickUp(): void {
    arriveNow();
    hand.pickUp();
  }
  function moveTo(next: EditorOptions): void {
    hand.putDown();
    const isOfOtherKind = takesNumber(next) !== takesNumber(options);
    options = next;
    hand.moved();
    if (completionStatus(view.state) !== null) closeCompletion(view);
    if (isOfOtherKind) view.dispatch({ effects: kind.reconfigure(ofKind(app, next)) });
    showAnew(view, next.field.text);
    if (isScrolled) view.scrollDOM.scrollLeft = 0;
  }
  if (first.begun !== null) {
    view.focus();
    hand.pickUp(); // where the window itself has no keyboard, no focus is told of
  }
  return {
    view,
    goTo(next, elsewhere) {
      cancelAnimationFrame(frame);
      arrive = () => {
        if (next.textId !== options.textId) moveTo(next);
        hand.show(next.field.text, elsewhere);
      };
      if (view.hasFocus || hand.formula() !== null) arriveNow();
      else frame = requestAnimationFrame(arriveNow);
    },
    close() {
      cancelAnimationFrame(frame);
      hand.putDown();
      view.destroy();
    },
  };
}

/** As if it had been opened with the text. */
function showAnew(view: EditorView, text: string): void {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: text.length },
    annotations: Transaction.addToHistory.of(false),
  });
  forgetHistory(view);
}

const kind = new Compartment();

const takesNumber = ({ field, begun }: EditorOptions): boolean => field.kind === "value" && begun === null;

const ofKind = (app: App, options: EditorOptions): Extension => [
  takesNumber(options) ? [] : completion(() => app.store.getState().document),
  placeholder(options.field.kind === "value" ? "nothing typed" : "no formula"),
];

function looks(app: App, at: () => EditorOptions): Extension {
  const { getState } = app.store;
  return [
    oneLine,
    pointedSpan,
    ownHistory(),
    bracketMatching(),
    closeBrackets(),
    EditorState.languageData.of(() => [{ closeBrackets: { brackets: ["(", '"'] } }]),
    colours((name) => getState().compiled.lines.has(name)),
    kind.of(ofKind(app, at())),
    editorTheme,
    EditorView.contentAttributes.of(() => ({
      "aria-label": at().label,
      "aria-multiline": "false",
      "aria-describedby": at().describedBy,
      spellcheck: "false",
      autocapitalize: "off",
    })),
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
