/** Every command of the page, in the order a list shows them. */

import { checkByRecomputing } from "../state/checkByRecomputing.ts";
import { newModel } from "../state/files/newModel.ts";
import { openFile } from "../state/files/openFile.ts";
import { save, saveAs } from "../state/files/save.ts";
import { foldAll, unfoldAll } from "../state/fold.ts";
import { openPanel } from "../state/panel.ts";
import { stepScenario } from "../state/pickScenario.ts";
import { canRedo, canUndo } from "../state/selectors.ts";
import { nextTheme, pickTheme } from "../state/settings.ts";
import { toggleFormulas } from "../state/showFormulas.ts";
import { redo, undo } from "../state/undo.ts";
import type { Command, CommandId } from "./command.ts";

const always = () => true;

export const commands: readonly Command[] = [
  { id: "new", label: "New model", keys: ["CmdOrCtrl+N"], inTextFields: true, isEnabled: always, run: newModel },
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
  { id: "undo", label: "Undo", keys: ["CmdOrCtrl+Z"], inTextFields: false, isEnabled: canUndo, run: undo },
  {
    id: "redo",
    label: "Redo",
    keys: ["CmdOrCtrl+Y", "CmdOrCtrl+Shift+Z"],
    inTextFields: false,
    isEnabled: canRedo,
    run: redo,
  },
  {
    id: "go-to-line",
    label: "Go to line…",
    keys: ["CmdOrCtrl+G", "F5"],
    inTextFields: true,
    isEnabled: always,
    run: (app) => openPanel(app, "go-to-line"),
  },
  {
    id: "next-scenario",
    label: "Next scenario",
    keys: ["Alt+PageDown"],
    inTextFields: false,
    isEnabled: ({ document }) => document.scenarios.length > 0,
    run: (app) => stepScenario(app, 1),
  },
  {
    id: "previous-scenario",
    label: "Previous scenario",
    keys: ["Alt+PageUp"],
    inTextFields: false,
    isEnabled: ({ document }) => document.scenarios.length > 0,
    run: (app) => stepScenario(app, -1),
  },
  {
    id: "show-formulas",
    label: "Show formulas",
    keys: ["CmdOrCtrl+`"],
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
  {
    id: "recalculate",
    label: "Recalculate everything",
    keys: ["F9"],
    inTextFields: false,
    isEnabled: always,
    run: checkByRecomputing,
  },
];

const byId: ReadonlyMap<CommandId, Command> = new Map(commands.map((command) => [command.id, command]));

export const commandOf = (id: CommandId): Command => byId.get(id)!;
