/** Takes what was typed in a cell's editor, whatever the cell holds: a label, a unit, a number, or a whole line's formula. */
import { typeLabel } from "../lines/typeLabel.ts";
import { typeNewLine } from "../lines/typeNewLine.ts";
import { typeUnit } from "../lines/typeUnit.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { perform } from "../state/perform.ts";
import { typeIntoCell } from "../state/typeIntoCell.ts";
import { becomesTimed, editedText, holdsNumber } from "./cells.ts";
import { labelColumn, periodOfColumn, unitColumn } from "./columnIds.ts";

/** False where the text was refused, which the person has then been told. A text left as it was types nothing. */
export function takeTyped(app: App, row: GridRow, column: string, text: string): boolean {
  const period = periodOfColumn(column);
  if (text === textToEdit(app.store.getState(), row, column)) return true;
  if (column === labelColumn) return typeLabel(app, row, text);
  if (column === unitColumn) return typeUnit(app, row, text);
  if (period === null || row.kind === "section") return true;
  if (row.kind === "new") return typeNewLine(app, row, period, text);
  const { name } = row.line;
  const formula = /^\s*=(.*)$/s.exec(text)?.[1]?.trim();
  if (formula !== undefined && formula !== "") return perform(app, { kind: "set-formula", line: name, formula });
  return typeIntoCell(app, { line: name, member: row.member, period }, text);
}

/** Whether a person can type in a cell. */
export function isTypable(state: AppState, row: GridRow | undefined, column: string): boolean {
  if (row === undefined) return false;
  const period = periodOfColumn(column);
  switch (row.kind) {
    case "section":
      return column === labelColumn;
    case "new":
      return column === labelColumn || (period !== null && row.section !== null);
    case "line":
      return period === null ? !row.isMember : holdsNumber(state, row, period) || becomesTimed(state, row);
  }
}

/** What an editor starts with. */
export function textToEdit(state: AppState, row: GridRow, column: string): string {
  const period = periodOfColumn(column);
  if (row.kind === "new") return "";
  if (column === labelColumn) return row.label;
  if (row.kind === "section") return "";
  return period === null ? row.line.unit : editedText(state, row, period);
}
