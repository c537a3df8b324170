/** From one part of the window to the next, for whoever goes by keys alone. */
import { focusPane } from "../panes/panes.ts";
import { always, type Command } from "./command.ts";

export const paneCommands: readonly Command[] = [
  {
    id: "next-pane",
    label: "Next part of the window",
    keys: ["F6", "CmdOrCtrl+F6"],
    inTextFields: true,
    isEnabled: always,
    run: () => focusPane(1),
  },
  {
    id: "previous-pane",
    label: "Previous part of the window",
    keys: ["Shift+F6", "CmdOrCtrl+Shift+F6"],
    inTextFields: true,
    isEnabled: always,
    run: () => focusPane(-1),
  },
];
