/** The keys of a formula being typed. The lists of keys show them from formulaActions.ts. */
import { closeBracketsKeymap, closeCompletion } from "@codemirror/autocomplete";
import { historyKeymap, standardKeymap } from "@codemirror/commands";
import { type Extension, Prec } from "@codemirror/state";
import { type EditorView, type KeyBinding, keymap } from "@codemirror/view";
import type { App } from "../../state/app.ts";
import { completionKeys, takeCompletion } from "./completion.ts";
import type { LeaveKey } from "./editorOptions.ts";
import { pointingKeys } from "./editorPointing.ts";
import type { Hand } from "./hand.ts";
import type { Leaving } from "./leaving.ts";

export function formulaKeys(app: App, hand: Hand, leaving: Leaving, parent: HTMLElement): Extension {
  const own = ownKeys(app, hand, leaving, parent);
  return [Prec.highest(keymap.of(own)), keymap.of([...closeBracketsKeymap, ...historyKeymap, ...standardKeymap])];
}

/** Those that every text field does not have. */
export function ownKeys(app: App, hand: Hand, leaving: Leaving, parent: HTMLElement): readonly KeyBinding[] {
  const ends = (key: LeaveKey, end: (key: LeaveKey) => unknown): KeyBinding => ({
    key,
    run: (view) => {
      if (key === "Escape" || hand.formula() !== null) end(key);
      // Refused: why, stands where the list does.
      if (hand.formula() !== null) closeCompletion(view);
      return true;
    },
  });
  return [
    ...completionKeys,
    ...pointingKeys(app, hand),
    { key: "F9", run: (view) => evaluate(view, hand) },
    { key: "Mod-.", run: () => takeFix(parent) },
    { key: "Tab", run: (view) => takeCompletion(view, app.store.getState().document) || leaving.byTab("Tab") },
    { key: "Shift-Tab", run: () => leaving.byTab("Shift-Tab") },
    ends("Enter", leaving.take),
    ends("Shift-Enter", leaving.take),
    ends("Escape", leaving.giveUp),
  ];
}

/** What is selected, or the whole. */
function evaluate({ state: { selection, doc } }: EditorView, hand: Hand): boolean {
  const { from, to, empty } = selection.main;
  hand.publish({ evaluated: empty ? { start: 0, end: doc.length } : { start: from, end: to } });
  return true;
}

/** The only way to put the text right is taken at once; among several the person chooses. */
function takeFix(parent: HTMLElement): boolean {
  const buttons = parent.parentElement?.querySelectorAll<HTMLElement>(".formula-problem-fix") ?? [];
  if (buttons.length === 1) buttons[0]?.click();
  else buttons[0]?.focus();
  return true;
}
