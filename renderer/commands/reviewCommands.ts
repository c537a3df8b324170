/** The review of the model. */
import { stepFinding } from "../state/review/reviewActions.ts";
import { toggleView } from "../state/view.ts";
import { always, type Command } from "./command.ts";

export const reviewCommands: readonly Command[] = [
  {
    id: "review",
    label: "Review the model",
    keys: [],
    inTextFields: true,
    isEnabled: always,
    run: (app) => toggleView(app, "review"),
  },
  {
    id: "next-finding",
    label: "Next finding of the review",
    keys: ["F8"],
    inTextFields: false,
    isEnabled: always,
    run: (app) => stepFinding(app, 1),
  },
  {
    id: "previous-finding",
    label: "Previous finding of the review",
    keys: ["Shift+F8"],
    inTextFields: false,
    isEnabled: always,
    run: (app) => stepFinding(app, -1),
  },
];
