/** The history of the document. */
import { canRedo, canUndo } from "../state/selectors.ts";
import { redo, undo } from "../state/undo.ts";
import type { Command } from "./command.ts";

export const editCommands: readonly Command[] = [
  { id: "undo", label: "Undo", keys: ["CmdOrCtrl+Z"], inTextFields: false, isEnabled: canUndo, run: undo },
  {
    id: "redo",
    label: "Redo",
    keys: ["CmdOrCtrl+Y", "CmdOrCtrl+Shift+Z"],
    inTextFields: false,
    isEnabled: canRedo,
    run: redo,
  },
];
