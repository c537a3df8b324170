/** What is shown, and how. */
import { foldAll, unfoldAll } from "../state/fold.ts";
import { openPanel } from "../state/panel.ts";
import { nextTheme, pickTheme } from "../state/settings.ts";
import { toggleFormulas } from "../state/showFormulas.ts";
import { always, type Command } from "./command.ts";

export const viewCommands: readonly Command[] = [
  {
    id: "go-to-line",
    label: "Go to line…",
    keys: ["CmdOrCtrl+G", "F5"],
    inTextFields: true,
    isEnabled: always,
    run: (app) => openPanel(app, "go-to-line"),
  },
  {
    id: "show-formulas",
    label: "Show formulas",
    keys: ["CmdOrCtrl+`", "Alt+Shift+F"],
    inTextFields: false,
    isEnabled: always,
    run: toggleFormulas,
  },
  { id: "unfold-all", label: "Unfold all sections", keys: [], inTextFields: false, isEnabled: always, run: unfoldAll },
  { id: "fold-all", label: "Fold all sections", keys: [], inTextFields: false, isEnabled: always, run: foldAll },
  { id: "next-theme", label: "Next theme", keys: [], inTextFields: true, isEnabled: always, run: nextTheme },
  {
    id: "theme-system",
    label: "Theme of the system",
    keys: [],
    inTextFields: true,
    isEnabled: always,
    run: (app) => pickTheme(app, "system"),
  },
  {
    id: "theme-light",
    label: "Light",
    keys: [],
    inTextFields: true,
    isEnabled: always,
    run: (app) => pickTheme(app, "light"),
  },
  {
    id: "theme-dark",
    label: "Dark",
    keys: [],
    inTextFields: true,
    isEnabled: always,
    run: (app) => pickTheme(app, "dark"),
  },
];
