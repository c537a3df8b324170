/**
 * A formula is begun where the person is: by typing `=` in the grid, by a
 * command. The formula line takes it up, whatever it looked like before, with
 * the text to go on from and the keyboard.
 */
import { findLine } from "../../shared/model/lines.ts";
import type { App } from "./app.ts";
import type { CellAddress } from "./appState.ts";
import { select } from "./select.ts";

/** `text` is without the equals sign. Of the line of the active cell, or of `address`, which is selected then. Does nothing where no line is. */
export function startFormula(
  app: App,
  text: string,
  address: CellAddress | null = app.store.getState().selection,
): void {
  if (address === null || findLine(app.store.getState().document, address.line) === undefined) return;
  const begin = () => app.store.setState({ formulaStart: { line: address.line, text } });
  if (app.store.getState().selection?.line === address.line) {
    begin();
    return;
  }
  select(app, address);
  // The grid takes the keyboard to the cell in the next frame, and only then can the formula have it.
  requestAnimationFrame(() => requestAnimationFrame(begin));
}

/** The formula line has taken it up. */
export function formulaIsStarted(app: App): void {
  if (app.store.getState().formulaStart !== null) app.store.setState({ formulaStart: null });
}
