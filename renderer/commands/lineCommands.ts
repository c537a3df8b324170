/** Building with lines: they act on all lines that the selection touches. */
import { chosenLines, chosenRows, chosenSections } from "../lines/chosen.ts";
import { deleteChosen } from "../lines/deleteChosen.ts";
import { foldChosen, hasFold, renameChosen } from "../lines/foldChosen.ts";
import {
  chosenCalculations,
  chosenInputs,
  makeCalculation,
  makeInputs,
  spreadInputs,
} from "../lines/inputOrCalculation.ts";
import { insertLines } from "../lines/insert.ts";
import { moveChosen } from "../lines/move.ts";
import { duplicateChosen, groupChosen } from "../lines/rearrange.ts";
import type { AppState } from "../state/appState.ts";
import { openPanel } from "../state/panel.ts";
import { isGridInSight } from "../state/view.ts";
import type { Command } from "./command.ts";

const inGrid = (isEnabled: (state: AppState) => boolean) => (state: AppState) =>
  isGridInSight(state) && isEnabled(state);

const hasLines = inGrid((state) => chosenLines(state).length > 0);
const hasLinesOrSection = inGrid((state) => chosenLines(state).length + chosenSections(state).length > 0);
const isOneLine = inGrid((state) => chosenLines(state).length === 1);

const lineCommand = (command: Omit<Command, "inTextFields" | "keys"> & Partial<Command>): Command => ({
  inTextFields: false,
  keys: [],
  ...command,
});

export const lineCommands: readonly Command[] = [
  lineCommand({
    id: "insert-line-above",
    label: "Insert line above",
    keys: ["CmdOrCtrl+Shift+Plus", "CmdOrCtrl+Plus"],
    isEnabled: isGridInSight,
    run: (app) => insertLines(app, "above"),
  }),
  lineCommand({
    id: "insert-line-below",
    label: "Insert line below",
    keys: ["CmdOrCtrl+Shift+Enter"],
    isEnabled: isGridInSight,
    run: (app) => insertLines(app, "below"),
  }),
  lineCommand({
    id: "duplicate",
    label: "Duplicate",
    keys: ["CmdOrCtrl+Shift+D"],
    isEnabled: hasLinesOrSection,
    run: duplicateChosen,
  }),
  lineCommand({
    id: "delete-lines",
    label: "Delete",
    keys: ["CmdOrCtrl+-"],
    isEnabled: hasLinesOrSection,
    run: deleteChosen,
  }),
  lineCommand({
    id: "move-up",
    label: "Move up",
    keys: ["Alt+ArrowUp"],
    isEnabled: hasLinesOrSection,
    run: (app) => moveChosen(app, -1),
  }),
  lineCommand({
    id: "move-down",
    label: "Move down",
    keys: ["Alt+ArrowDown"],
    isEnabled: hasLinesOrSection,
    run: (app) => moveChosen(app, 1),
  }),
  lineCommand({
    id: "group",
    label: "Group",
    keys: ["Alt+Shift+ArrowRight"],
    isEnabled: hasLines,
    run: (app) => groupChosen(app, "group-lines"),
  }),
  lineCommand({
    id: "ungroup",
    label: "Ungroup",
    keys: ["Alt+Shift+ArrowLeft"],
    isEnabled: hasLines,
    run: (app) => groupChosen(app, "ungroup-lines"),
  }),
  lineCommand({
    id: "fold",
    label: "Fold",
    keys: ["Alt+Shift+-"],
    isEnabled: inGrid((state) => hasFold(state, true)),
    run: (app) => foldChosen(app, true),
  }),
  lineCommand({
    id: "unfold",
    label: "Unfold",
    keys: ["Alt+Shift+="],
    isEnabled: inGrid((state) => hasFold(state, false)),
    run: (app) => foldChosen(app, false),
  }),
  lineCommand({
    id: "rename",
    label: "Rename",
    isEnabled: inGrid((state) => chosenRows(state).some(({ kind }) => kind !== "new")),
    run: renameChosen,
  }),
  lineCommand({
    id: "make-input",
    label: "Make it an input",
    isEnabled: inGrid((state) => chosenCalculations(state).length > 0),
    run: makeInputs,
  }),
  lineCommand({
    id: "make-calculation",
    label: "Make it a calculation…",
    isEnabled: inGrid((state) => chosenInputs(state).length === 1),
    run: makeCalculation,
  }),
  lineCommand({
    id: "one-number",
    label: "One number for all periods",
    isEnabled: inGrid((state) => chosenInputs(state).length > 0),
    run: (app) => spreadInputs(app, "all-periods"),
  }),
  lineCommand({
    id: "number-a-period",
    label: "A number for each period",
    isEnabled: inGrid((state) => chosenInputs(state).length > 0),
    run: (app) => spreadInputs(app, "each-period"),
  }),
  lineCommand({
    id: "note",
    label: "Note…",
    keys: ["Shift+F2"],
    isEnabled: isOneLine,
    run: (app) => openPanel(app, "line-note", chosenLines(app.store.getState())[0] ?? null),
  }),
  lineCommand({
    id: "line-settings",
    label: "Line settings…",
    keys: ["Alt+Enter"],
    isEnabled: isOneLine,
    run: (app) => openPanel(app, "line-settings", chosenLines(app.store.getState())[0] ?? null),
  }),
];
