/** What is not known: of an input, and how inputs go together. */
import { openPanel } from "../state/panel.ts";
import { hasCellInSight } from "../state/view.ts";
import { uncertainLines } from "../uncertainty/uncertainLines.ts";
import { chosenInput, openUncertainty } from "../uncertainty/uncertaintyActions.ts";
import type { Command } from "./command.ts";

export const uncertaintyCommands: readonly Command[] = [
  {
    id: "uncertainty",
    label: "Uncertainty…",
    keys: ["Alt+Shift+U"],
    inTextFields: false,
    isEnabled: (state) => hasCellInSight(state) && chosenInput(state) !== null,
    run(app) {
      const line = chosenInput(app.store.getState());
      if (line !== null) openUncertainty(app, line);
    },
  },
  {
    id: "correlations",
    label: "Correlations…",
    keys: [],
    inTextFields: true,
    isEnabled: ({ document }) => uncertainLines(document).length > 1,
    run: (app) => openPanel(app, "correlations"),
  },
];
