/** Finding one's way: the palette, the keys, the functions, the menus. */
import { openFunctions } from "../functions/openFunctions.ts";
import { focusMenus } from "../header/focusMenus.ts";
import { openPanel } from "../state/panel.ts";
import { always, type Command } from "./command.ts";

export const helpCommands: readonly Command[] = [
  {
    id: "palette",
    label: "Search or run…",
    keys: ["CmdOrCtrl+K", "CmdOrCtrl+Shift+P"],
    inTextFields: true,
    isEnabled: always,
    run: (app) => openPanel(app, "palette"),
  },
  {
    id: "keys",
    label: "Keyboard",
    keys: ["?"],
    inTextFields: false,
    isEnabled: always,
    run: (app) => openPanel(app, "keys"),
  },
  {
    id: "change-keys",
    label: "Change keys…",
    keys: [],
    inTextFields: true,
    isEnabled: always,
    run: (app) => openPanel(app, "change-keys"),
  },
  {
    id: "functions",
    label: "Functions",
    keys: ["F1"],
    inTextFields: true,
    isEnabled: always,
    run: openFunctions,
  },
  {
    id: "menu-bar",
    label: "Menus",
    keys: ["F10", "CmdOrCtrl+F10"],
    inTextFields: true,
    isEnabled: always,
    run: focusMenus,
  },
];
