/** What the model is built on: its lists, its timeline, what it and its sections are called. */
import { openSectionOfSelection } from "../about/aboutActions.ts";
import { activeRow } from "../lines/chosen.ts";
import type { AppState } from "../state/appState.ts";
import { openPanel } from "../state/panel.ts";
import { hasCellInSight } from "../state/view.ts";
import { setActualsUntil } from "../timeline/timelineActions.ts";
import { always, type Command } from "./command.ts";

const hasPeriod = (state: AppState): boolean => hasCellInSight(state) && state.selection?.period !== null;

export const structureCommands: readonly Command[] = [
  {
    id: "lists",
    label: "Lists…",
    keys: [],
    inTextFields: true,
    isEnabled: always,
    run: (app) => openPanel(app, "lists"),
  },
  {
    id: "timeline",
    label: "Timeline…",
    keys: [],
    inTextFields: true,
    isEnabled: always,
    run: (app) => openPanel(app, "timeline"),
  },
  {
    id: "actuals-until",
    label: "Actuals until the selected period",
    keys: ["Alt+Shift+A"],
    inTextFields: false,
    isEnabled: hasPeriod,
    run: (app) => {
      setActualsUntil(app, app.store.getState().selection?.period ?? null);
    },
  },
  {
    id: "no-actuals",
    label: "No actuals",
    keys: [],
    inTextFields: false,
    isEnabled: ({ document }) => document.timeline.actuals > 0,
    run: (app) => {
      setActualsUntil(app, null);
    },
  },
  {
    id: "section-settings",
    label: "Section settings…",
    keys: [],
    inTextFields: true,
    isEnabled: (state) => activeRow(state) !== null,
    run: openSectionOfSelection,
  },
  {
    id: "about-model",
    label: "About this model…",
    keys: [],
    inTextFields: true,
    isEnabled: always,
    run: (app) => openPanel(app, "about-model"),
  },
];
