/** The keys of typing a formula, in the formula line and over its row, for the lists of keys. They are the editor's own and stay as they are. */
import type { KeyAction } from "../keys/keyAction.ts";

const fixed = "Typing a formula has these keys itself.";

const act = (id: string, label: string, ...keys: readonly string[]): KeyAction => ({
  id: `formula-${id}`,
  label,
  keys,
  place: "formula",
  fixed,
});

export const fixKey = "CmdOrCtrl+.";

export const formulaActions: readonly KeyAction[] = [
  act("take", "Take the completion that is chosen, or the formula and go down", "Enter"),
  act("take-up", "Take the formula and go up", "Shift+Enter"),
  act("complete", "Take the first completion, or the formula and go right", "Tab"),
  act("take-left", "Take the formula and go left", "Shift+Tab"),
  act("cancel", "Close the list, then give back what was there", "Escape"),
  act("completions", "Show how it may go on", "Alt+Down", "CmdOrCtrl+Space"),
  act("next-completion", "Next completion, or point at the row below", "Down"),
  act("previous-completion", "Completion before, or point at the row above", "Up"),
  act("next-page", "A page of completions on", "PageDown"),
  act("page-before", "A page of completions back", "PageUp"),
  act("period-before", "Point a period earlier", "Left"),
  act("period-after", "Point a period later", "Right"),
  act("arrows", "Let arrows point at rows, or move the caret", "F2"),
  act("fixed-period", "Name the period pointed at by its label, or by how far away it is", "F4"),
  act("evaluate", "Show what the selected part is worth", "F9"),
  act("fix", "Put right what is wrong, or choose how", fixKey),
];
