/** How the grid is looked at: its size, its columns, what stays in sight. The person's, not the model's. */
import { fitColumn, stepWidth } from "../grid/columnCommands.ts";
import { freezeActuals, freezeHere, unfreeze } from "../grid/freeze.ts";
import { resetWidths } from "../grid/keptWidths.ts";
import { zoomBy, zoomTo } from "../grid/zoom.ts";
import type { App } from "../state/app.ts";
import { changeSettings } from "../state/settings.ts";
import { hasCellInSight } from "../state/view.ts";
import { always, type Command } from "./command.ts";

const command = (
  id: string,
  label: string,
  keys: readonly string[],
  run: Command["run"],
  isEnabled: Command["isEnabled"] = always,
): Command => ({ id, label, keys, inTextFields: false, isEnabled, run });

const widthStep = 16;

export const gridViewCommands: readonly Command[] = [
  command("zoom-in", "Larger grid", ["CmdOrCtrl+Alt+="], (app) => zoomBy(app, 1)),
  command("zoom-out", "Smaller grid", ["CmdOrCtrl+Alt+-"], (app) => zoomBy(app, -1)),
  command("zoom-reset", "Usual size of the grid", ["CmdOrCtrl+Alt+0"], (app) => zoomTo(app, 1)),
  command("freeze", "Freeze up to this period", [], freezeHere, hasCellInSight),
  command("freeze-actuals", "Freeze the actuals", [], freezeActuals),
  command("unfreeze", "Unfreeze", [], unfreeze),
  command("trends", "Trends", [], toggleTrends),
  command("fit-column", "Fit the column to its numbers", [], fitColumn, hasCellInSight),
  command("column-wider", "Wider column", [], (app) => stepWidth(app, widthStep), hasCellInSight),
  command("column-narrower", "Narrower column", [], (app) => stepWidth(app, -widthStep), hasCellInSight),
  command("reset-column-widths", "Usual column widths", [], resetWidths),
];

function toggleTrends(app: App): Promise<void> {
  return changeSettings(app, { hasTrends: !app.store.getState().settings.hasTrends });
}
