/** How the numbers of the selected lines look. */
import type { FormatFields } from "../../shared/model/edits/formats.ts";
import { setFormats, stepDecimals } from "../formats/setFormats.ts";
import type { App } from "../state/app.ts";
import { openPanel } from "../state/panel.ts";
import { hasCellInSight } from "../state/view.ts";
import type { Command } from "./command.ts";

const set = (format: FormatFields) => (app: App) => void setFormats(app, format);

const nothing: FormatFields = { style: null, decimals: null, scale: null, negative: null, conditions: null };

const command = (id: string, label: string, keys: readonly string[], run: Command["run"]): Command => ({
  id,
  label,
  keys,
  inTextFields: false,
  isEnabled: hasCellInSight,
  run,
});

export const formatCommands: readonly Command[] = [
  // A browser keeps Ctrl+1 for its first tab; the second key is its way.
  command("format", "Number format…", ["CmdOrCtrl+1", "CmdOrCtrl+Shift+F"], (app) => openPanel(app, "format")),
  // macOS takes pictures of the screen by Cmd+Shift+4 and 5.
  command("format-number", "Format as number", ["CmdOrCtrl+Shift+1"], set({ style: "number" })),
  command("format-currency", "Format as currency", ["CmdOrCtrl+Shift+4", "Alt+Shift+4"], set({ style: "currency" })),
  command("format-percent", "Format as percent", ["CmdOrCtrl+Shift+5", "Alt+Shift+5"], set({ style: "percent" })),
  command("format-multiple", "Format as multiple", ["CmdOrCtrl+Shift+6"], set({ style: "multiple" })),
  command("more-decimals", "More decimals", ["CmdOrCtrl+Alt+."], (app) => stepDecimals(app, 1)),
  command("fewer-decimals", "Fewer decimals", ["CmdOrCtrl+Alt+,"], (app) => stepDecimals(app, -1)),
  command("clear-format", "Clear the format", [], set(nothing)),
];
