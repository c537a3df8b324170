/** What the headline and the charts show. */
import { showInChart, showInHeadline } from "../pictures/pictureActions.ts";
import { openPanel } from "../state/panel.ts";
import { hasCellInSight } from "../state/view.ts";
import { always, type Command } from "./command.ts";

export const pictureCommands: readonly Command[] = [
  {
    id: "show-in-headline",
    label: "Show in the headline",
    keys: [],
    inTextFields: false,
    isEnabled: hasCellInSight,
    run: showInHeadline,
  },
  {
    id: "show-in-chart",
    label: "Show in a chart",
    keys: [],
    inTextFields: false,
    isEnabled: hasCellInSight,
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
