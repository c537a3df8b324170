/** The keys of typing in a cell, for the lists of keys. What they do is in keys.ts, and they stay as they are. */
import type { KeyAction } from "../keys/keyAction.ts";

const fixed = "Typing has these keys in every spreadsheet.";

const act = (id: string, label: string, ...keys: readonly string[]): KeyAction => ({
  id: `typing-${id}`,
  label,
  keys,
  place: "cell",
  fixed,
});

export const typingActions: readonly KeyAction[] = [
  act("down", "Take what is typed and go down", "Enter", "Down"),
  act("up", "Take it and go up", "Shift+Enter", "Up"),
  act("right", "Take it and go to the next cell", "Tab", "Right"),
  act("left", "Take it and go to the cell before", "Shift+Tab", "Left"),
  act("fill", "Take it for every cell that is selected", "CmdOrCtrl+Enter"),
  act("cancel", "Leave the cell as it was", "Escape"),
];
