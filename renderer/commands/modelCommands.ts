/** The model as a whole, and its scenarios. */
import { checkByRecomputing } from "../state/checkByRecomputing.ts";
import { stepScenario } from "../state/pickScenario.ts";
import { always, type Command } from "./command.ts";

export const modelCommands: readonly Command[] = [
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
    id: "recalculate",
    label: "Recalculate everything",
    keys: ["F9"],
    inTextFields: false,
    isEnabled: always,
    run: checkByRecomputing,
  },
];
