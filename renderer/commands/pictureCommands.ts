/** What the headline and the charts show. */
import { showInChart, showInHeadline } from "../pictures/pictureActions.ts";
import type { AppState } from "../state/appState.ts";
import { openPanel } from "../state/panel.ts";
import { isGridInSight } from "../state/view.ts";
import { always, type Command } from "./command.ts";

const hasSelection = (state: AppState): boolean => state.selection !== null && isGridInSight(state);

export const pictureCommands: readonly Command[] = [
  {
    id: "show-in-headline",
    label: "Show in the headline",
    keys: [],
    inTextFields: false,
    isEnabled: hasSelection,
    run: showInHeadline,
  },
  {
    id: "show-in-chart",
    label: "Show in a chart",
    keys: [],
    inTextFields: false,
    isEnabled: hasSelection,
    run: showInChart,
  },
  {
    id: "pictures",
    label: "Headline and charts…",
    keys: [],
    inTextFields: true,
    isEnabled: always,
    run: (app) => openPanel(app, "pictures"),
  },
];
