/** Finding a text in the model, and replacing it. */
import { openFind, stepFind } from "../find/findActions.ts";
import { always, type Command } from "./command.ts";

export const findCommands: readonly Command[] = [
  {
    id: "find",
    label: "Find…",
    keys: ["CmdOrCtrl+F"],
    inTextFields: true,
    isEnabled: always,
    run: (app) => openFind(app, false),
  },
  {
    id: "replace",
    label: "Replace…",
    keys: ["CmdOrCtrl+H", "CmdOrCtrl+Alt+F"], // macOS keeps the first
    inTextFields: true,
    isEnabled: always,
    run: (app) => openFind(app, true),
  },
  {
    id: "find-next",
    label: "Find next",
    keys: ["F3"],
    inTextFields: true,
    isEnabled: always,
    run: (app) => stepFind(app, 1),
  },
  {
    id: "find-previous",
    label: "Find previous",
    keys: ["Shift+F3"],
    inTextFields: true,
    isEnabled: always,
    run: (app) => stepFind(app, -1),
  },
];
