/** The keys of the formula bar, for the lists of keys. They are the field's own and stay as they are. */
import type { KeyAction } from "../keys/keyAction.ts";

const fixed = "The formula field has these keys itself.";

const act = (id: string, label: string, ...keys: readonly string[]): KeyAction => ({
  id: `formula-${id}`,
  label,
  keys,
  place: "formula",
  fixed,
});

export const formulaActions: readonly KeyAction[] = [
  act("take", "Take the formula", "Enter"),
  act("complete", "Take the completion", "Tab"),
  act("next-completion", "Next completion", "Down"),
  act("previous-completion", "Completion before", "Up"),
  act("evaluate", "What the selected part is worth", "F9"),
  act("fix", "Put right what is wrong", "CmdOrCtrl+."),
  act("cancel", "Close the list, then give back what was there", "Escape"),
];
