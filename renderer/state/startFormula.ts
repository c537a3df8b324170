/**
 * A formula is typed over its row in the grid: begun by `=` or by a command,
 * or the one that is there, by F2.
 */
import { findLine } from "../../shared/model/lines.ts";
import type { App } from "./app.ts";
import type { CellAddress } from "./appState.ts";
import type { CellFormula, FormulaInHand } from "./formulaInHand.ts";
import { goToCell } from "./goToCell.ts";
import { select } from "./select.ts";

/** `text` is without the equals sign. Of the line of the active cell, or of `address`, which is selected then. Does nothing where no line is. */
export function startFormula(
  app: App,
  text: string,
  address: CellAddress | null = app.store.getState().selection,
): void {
  if (address === null || findLine(app.store.getState().document, address.line) === undefined) return;
  if (app.store.getState().selection?.line !== address.line) select(app, address);
  app.store.setState({ cellFormula: { address, kind: "formula", text: `=${text}`, isBegun: true } });
}

/** A view over the grid goes first, and the grid takes the keyboard then: the formula has it after both. */
const whenCellHasKeyboard = (begin: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(begin));

/** The formula that the active cell's number comes from; false where it comes from none. */
export function editFormula(app: App): boolean {
  const { selection, document, live } = app.store.getState();
  const line = selection === null ? undefined : findLine(document, selection.line);
  if (selection === null || line === undefined) return false;
  const { member, period } = selection;
  const origin = member === null || period === null ? "formula" : live.origin(selection.line, member, period);
  if (origin === "typed" || origin === "override" || origin === "scenario") return false;
  const kind = origin === "opening" || line.formula === undefined ? "opening" : "formula";
  const text = line[kind];
  if (text === undefined) return false;
  app.store.setState({ cellFormula: { address: selection, kind, text, isBegun: false } });
  return true;
}

/** The formula being typed in the formula line goes on over its row; false for a number, which the line alone can take. */
export function moveFormulaToCell(app: App): boolean {
  const { formula } = app.store.getState();
  const cellFormula = formula === null ? null : overItsRow(formula);
  if (cellFormula !== null) app.store.setState({ cellFormula });
  return cellFormula !== null;
}

/** Null for a number. */
export function overItsRow({ address, kind, text, arrowsPoint, pending }: FormulaInHand): CellFormula | null {
  if (kind === "value" && !text.trimStart().startsWith("=")) return null;
  return { address, kind: kind === "opening" ? "opening" : "formula", text, isBegun: arrowsPoint, pending };
}

/** One that was left goes on over its row, wherever the person is; nothing where its line is gone. */
export function resumeFormula(app: App, cellFormula: CellFormula): void {
  if (findLine(app.store.getState().document, cellFormula.address.line) === undefined) return;
  goToCell(app, cellFormula.address);
  whenCellHasKeyboard(() => app.store.setState({ cellFormula }));
}

/** It was taken or given up, or goes on in the formula line. */
export function endCellFormula(app: App): void {
  if (app.store.getState().cellFormula !== null) app.store.setState({ cellFormula: null });
}
