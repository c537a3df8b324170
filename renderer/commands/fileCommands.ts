/** The file and where it comes from. */
import { newModel } from "../state/files/newModel.ts";
import { openFile } from "../state/files/openFile.ts";
import { save, saveAs } from "../state/files/save.ts";
import { openPanel } from "../state/panel.ts";
import { always, type Command } from "./command.ts";

export const fileCommands: readonly Command[] = [
  {
    id: "new",
    label: "New model",
    keys: ["CmdOrCtrl+N", "CmdOrCtrl+Alt+N"],
    inTextFields: true,
    isEnabled: always,
    run: newModel,
  },
  {
    id: "new-from-template",
    label: "Built-in models…",
    keys: [],
    inTextFields: true,
    isEnabled: always,
    run: (app) => openPanel(app, "templates"),
  },
  { id: "open", label: "Open…", keys: ["CmdOrCtrl+O"], inTextFields: true, isEnabled: always, run: openFile },
  { id: "save", label: "Save", keys: ["CmdOrCtrl+S"], inTextFields: true, isEnabled: always, run: save },
  {
    id: "save-as",
    label: "Save as…",
    keys: ["F12", "CmdOrCtrl+Shift+S"],
    inTextFields: true,
    isEnabled: always,
    run: saveAs,
  },
];
