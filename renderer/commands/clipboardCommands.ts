/** Copying, pasting and filling. The keys of copy, cut and paste are the browser's own, and fire its events. */
import { copyFromAbove, fillDown, fillRight, fillSelection } from "../clipboard/fill.ts";
import { copyByCommand, cutByCommand, pasteByCommand } from "../clipboard/throughNavigator.ts";
import { openPanel } from "../state/panel.ts";
import { hasCellInSight } from "../state/view.ts";
import type { Command } from "./command.ts";

/** Their events bring the clipboard without a question; no other key has them. */
const fixed = "The browser gives the clipboard to these keys alone.";

export const clipboardCommands: readonly Command[] = [
  {
    id: "cut",
    label: "Cut",
    keys: ["CmdOrCtrl+X"],
    fixed,
    inTextFields: false,
    isEnabled: hasCellInSight,
    run: cutByCommand,
  },
  {
    id: "copy",
    label: "Copy",
    keys: ["CmdOrCtrl+C"],
    fixed,
    inTextFields: false,
    isEnabled: hasCellInSight,
    run: copyByCommand,
  },
  {
    id: "paste",
    label: "Paste",
    keys: ["CmdOrCtrl+V"],
    fixed,
    inTextFields: false,
    isEnabled: hasCellInSight,
    run: pasteByCommand,
  },
  {
    id: "paste-special",
    label: "Paste special…",
    keys: ["CmdOrCtrl+Alt+V"],
    inTextFields: false,
    isEnabled: hasCellInSight,
    run: (app) => openPanel(app, "paste-special"),
  },
  {
    id: "fill-down",
    label: "Fill down",
    keys: ["CmdOrCtrl+D"],
    inTextFields: false,
    isEnabled: hasCellInSight,
    run: fillDown,
  },
  {
    id: "fill-right",
    label: "Fill right",
    keys: ["CmdOrCtrl+R"],
    inTextFields: false,
    isEnabled: hasCellInSight,
    run: fillRight,
  },
  {
    id: "fill-selection",
    label: "Fill the selection",
    keys: ["CmdOrCtrl+Enter"],
    inTextFields: false,
    isEnabled: hasCellInSight,
    run: fillSelection,
  },
  {
    id: "fill-on",
    label: "Fill on: copy or trend…",
    keys: ["CmdOrCtrl+Alt+D"],
    inTextFields: false,
    isEnabled: hasCellInSight,
    run: (app) => openPanel(app, "fill-on"),
  },
  {
    id: "copy-from-above",
    label: "Copy from above",
    keys: ["CmdOrCtrl+'"],
    inTextFields: false,
    isEnabled: hasCellInSight,
    run: copyFromAbove,
  },
];
