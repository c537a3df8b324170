/** Going where numbers come from, where they go, and back. */
import type { AppState } from "../state/appState.ts";
import { goBack, goForward } from "../state/goToCell.ts";
import { toggleView } from "../state/view.ts";
import { canGoBack, canGoForward } from "../state/visits.ts";
import { focusTrace } from "../trace/focusTrace.ts";
import { followTrace } from "../trace/followTrace.ts";
import { always, type Command } from "./command.ts";

const hasSelection = ({ selection }: AppState): boolean => selection !== null;

export const traceCommands: readonly Command[] = [
  {
    id: "go-to-feeding",
    label: "Go to what feeds this cell",
    keys: ["CmdOrCtrl+["],
    inTextFields: false,
    isEnabled: hasSelection,
    run: (app) => followTrace(app, "up"),
  },
  {
    id: "go-to-following",
    label: "Go to what follows from this cell",
    keys: ["CmdOrCtrl+]"],
    inTextFields: false,
    isEnabled: hasSelection,
    run: (app) => followTrace(app, "down"),
  },
  {
    id: "go-back",
    label: "Back to the cell before",
    keys: ["Alt+Left"],
    inTextFields: false,
    isEnabled: canGoBack,
    run: goBack,
  },
  {
    id: "go-forward",
    label: "Forward again",
    keys: ["Alt+Right"],
    inTextFields: false,
    isEnabled: canGoForward,
    run: goForward,
  },
  {
    id: "show-map",
    label: "Map of the model",
    keys: [],
    inTextFields: false,
    isEnabled: always,
    run: (app) => toggleView(app, "map"),
  },
  {
    id: "walk-trace",
    label: "Walk the trace of this cell",
    keys: ["CmdOrCtrl+Shift+E"],
    inTextFields: false,
    isEnabled: hasSelection,
    run: focusTrace,
  },
];
