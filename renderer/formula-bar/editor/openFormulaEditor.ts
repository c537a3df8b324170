/**
 * One line of CodeMirror for a formula, in the formula line or over a row.
 *
 * While it has the keyboard its formula is in hand: the state knows it, so that
 * the grid lights up the rows it names and clicks there point. It is out of hand
 * when it is taken, given up, or left; a text with an error is never lost.
 */
import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { history, historyKeymap, standardKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap, placeholder, type ViewUpdate } from "@codemirror/view";
import type { App } from "../../state/app.ts";
import type { CellAddress } from "../../state/appState.ts";
import type { FormulaInHand } from "../../state/formulaInHand.ts";
import { notify } from "../../state/notices.ts";
import { draftProblems } from "../draftProblems.ts";
import type { Field } from "../fields.ts";
import { linesNamedIn } from "../references.ts";
import { takeText } from "../takeText.ts";
import { colours } from "./colours.ts";
import { completion, completionKeys, takeCompletion } from "./completion.ts";
import { createPointing, pointingKeys } from "./editorPointing.ts";
import { oneLine } from "./oneLine.ts";
import { pointedSpan } from "./pointedSpan.ts";
import { editorTheme } from "./theme.ts";

export type LeaveKey = "Enter" | "Shift-Enter" | "Tab" | "Shift-Tab" | "Escape";

export interface EditorOptions {
  readonly place: FormulaInHand["place"];
  readonly field: Field;
  readonly address: CellAddress;
  /** What stands there at first, where that is not what the document has. */
  readonly begun: string | null;
  /** Whether arrows point at rows where a name can come; F2 changes it. */
  readonly arrowsPoint: boolean;
  readonly label: string;
  /** Id of the element that says what is wrong. */
  readonly describedBy: string;
  /** The formula is out of hand: taken, or given up by Escape. */
  readonly onLeave: (key: LeaveKey | null) => void;
}

export interface OpenEditor {
  readonly view: EditorView;
  /** What the document has now; shown unless the formula is in hand. */
  readonly show: (text: string) => void;
  readonly close: () => void;
}

export function openFormulaEditor(app: App, parent: HTMLElement, options: EditorOptions): OpenEditor {
  const { place, field, address } = options;
  let saved = field.text;
  const state = () => app.store.getState();
  const inHand = () => (state().formula?.editor === editor ? state().formula : null);
  const isLine = (name: string) => state().compiled.lines.has(name);
  const textNow = () => view.state.doc.toString();
  const pointing = createPointing(app, address, () => view);

  const publish = (more: Partial<FormulaInHand>) => {
    const { main } = view.state.selection;
    const text = textNow();
    const known = inHand();
    const formula: FormulaInHand = {
      place,
      address,
      kind: field.kind,
      text,
      selection: { start: main.from, end: main.to },
      pending: known?.pending ?? [],
      references: field.kind === "value" && !text.startsWith("=") ? [] : linesNamedIn(text, isLine),
      pointed: view.state.field(pointedSpan) === null ? null : (known?.pointed ?? null),
      evaluated: null,
      editor,
      ...more,
    };
    app.store.setState({ formula });
  };
  const putDown = () => inHand() !== null && app.store.setState({ formula: null });
  const replace = (text: string) => {
    if (text !== textNow()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  };

  const editor: FormulaInHand["editor"] = {
    canPoint: () => (field.kind !== "value" || textNow().startsWith("=")) && pointing.canPoint(),
    point(at, isFixed = false) {
      const text = pointing.textOf(at, isFixed);
      if (text === null) return;
      pointing.insert(text);
      publish({ pointed: at });
    },
    change(changes, edits) {
      const specs = changes.map(({ at, by }) => ({ from: at.start, to: at.end, insert: by }));
      const last = changes.at(-1);
      const before = changes.slice(0, -1).reduce((sum, { at, by }) => sum + by.length - (at.end - at.start), 0);
      const head = last === undefined ? view.state.selection.main.head : last.at.start + before + last.by.length;
      view.dispatch({ changes: specs, selection: { anchor: head }, userEvent: "input.fix" });
      if (edits.length > 0) publish({ pending: [...(inHand()?.pending ?? []), ...edits] });
      view.focus();
    },
    take: () => leave("take"),
  };

  /** Whether it is out of hand now. `give-up` puts back what the document has. */
  function leave(how: "take" | "give-up", key: LeaveKey | null = null): boolean {
    const formula = inHand();
    if (formula === null) return true;
    const isTaken = how === "take" && !isLeftEmpty(formula.text);
    if (isTaken && !takeText(app, { ...field, text: saved }, address, formula.text, stillNamed(formula))) return false;
    putDown();
    replace(isTaken ? textNow().trim().replace(/^=\s*/, "") : saved);
    options.onLeave(key);
    return true;
  }
  /** Begun by `=` and left at that was not meant to take away the formula that is there. */
  const isLeftEmpty = (text: string) => options.begun !== null && text.replace("=", "").trim() === "";

  function onBlur(): void {
    const formula = inHand();
    // The window lost the keyboard, not the formula.
    if (formula === null || !document.hasFocus() || (parent.parentElement?.contains(document.activeElement) ?? false))
      return;
    if (leave("take")) return;
    const [worst] = draftProblems(state(), field, formula.text, formula.pending);
    notify(app, "refusal", `“${formula.text}” was not taken for ${field.line}. ${worst?.message ?? ""}`);
    leave("give-up");
  }

  const key = (name: LeaveKey, how: "take" | "give-up") => ({
    key: name,
    run: () => {
      if (how === "give-up" || inHand() !== null) leave(how, name);
      return true;
    },
  });

  const view = new EditorView({
    parent,
    doc: options.begun ?? field.text,
    selection: { anchor: (options.begun ?? field.text).length },
    extensions: [
      oneLine,
      pointedSpan,
      history(),
      bracketMatching(),
      closeBrackets(),
      EditorState.languageData.of(() => [{ closeBrackets: { brackets: ["(", '"'] } }]),
      colours(isLine),
      field.kind === "value" && options.begun === null ? [] : completion(() => state().document),
      placeholder(field.kind === "value" ? "nothing typed" : "no formula"),
      editorTheme,
      EditorView.contentAttributes.of({
        "aria-label": options.label,
        "aria-multiline": "false",
        "aria-describedby": options.describedBy,
        spellcheck: "false",
        autocapitalize: "off",
      }),
      Prec.highest(
        keymap.of([
          ...completionKeys,
          ...pointingKeys(app, inHand, options.arrowsPoint),
          { key: "F9", run: () => evaluate(view) },
          { key: "Mod-.", run: () => takeFix(parent) },
          { key: "Tab", run: (target) => takeCompletion(target, state().document) || leaveByTab("Tab") },
          { key: "Shift-Tab", run: () => leaveByTab("Shift-Tab") },
          key("Enter", "take"),
          key("Shift-Enter", "take"),
          key("Escape", "give-up"),
        ]),
      ),
      keymap.of([...closeBracketsKeymap, ...historyKeymap, ...standardKeymap]),
      EditorView.updateListener.of(onUpdate),
      EditorView.domEventHandlers({ blur: () => void setTimeout(onBlur) }),
    ],
  });

  /** Tab leaves only what was touched: otherwise it goes through the window as everywhere. */
  function leaveByTab(by: "Tab" | "Shift-Tab"): boolean {
    const formula = inHand();
    if (formula === null || (place === "bar" && formula.text === saved)) return false;
    leave("take", by);
    return true;
  }

  function evaluate({ state: { selection, doc } }: EditorView): boolean {
    const { from, to, empty } = selection.main;
    publish({ evaluated: empty ? { start: 0, end: doc.length } : { start: from, end: to } });
    return true;
  }

  function onUpdate({ focusChanged, docChanged, selectionSet, view: { hasFocus } }: ViewUpdate): void {
    if (focusChanged && hasFocus && inHand() === null) publish({});
    else if ((docChanged || selectionSet) && inHand() !== null) publish({});
  }

  if (options.begun !== null) {
    view.focus();
    publish({}); // at once: CodeMirror tells of the focus a little later
  }
  return {
    view,
    show(text) {
      saved = text;
      if (inHand() === null) replace(text);
    },
    close() {
      putDown();
      view.destroy();
    },
  };
}

/** The only way to put the text right is taken at once; among several the person chooses. */
function takeFix(parent: HTMLElement): boolean {
  const buttons = parent.parentElement?.querySelectorAll<HTMLElement>(".formula-problem-fix") ?? [];
  if (buttons.length === 1) buttons[0]?.click();
  else buttons[0]?.focus();
  return true;
}

/** The lines that a fix brought and whose names were taken out again stay out of the model. */
function stillNamed({ text, pending }: FormulaInHand): FormulaInHand["pending"] {
  const isNamed = (name: string) => new RegExp(`\\b${name}\\b`).test(text);
  return pending.filter((edit) => {
    if (edit.kind === "add-line") return isNamed(edit.line.name);
    return edit.kind === "set-values" ? isNamed(edit.line) : true;
  });
}
