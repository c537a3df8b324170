/** Filling: from the first row or column of what is selected, from the cell above. */
import { blockOf, textCell } from "../../shared/exchange/clipboard/sheetBlock.ts";
import { decimalText } from "../../shared/exchange/decimal.ts";
import type { FillRequest, Span } from "../../shared/exchange/fill/planFill.ts";
import { plainPaste } from "../../shared/exchange/paste/pasteOptions.ts";
import { numberRow } from "../../shared/exchange/paste/pasteTarget.ts";
import type { App } from "../state/app.ts";
import { notify } from "../state/notices.ts";
import { rowIndexes } from "../state/rowIndexes.ts";
import { rowIdOf } from "../state/rows.ts";
import { pasteBlock } from "./paste.ts";
import { areaOf, fillPlace, performFill } from "./performFill.ts";
import { selectedRectangle } from "./selectedRectangle.ts";
import { numberIn, targetRows } from "./targetRows.ts";

type Area = FillRequest["seed"];
type How = Pick<FillRequest, "mode" | "overCalculations">;

/** Ctrl+D: the first row that is selected, copied to those below it. */
export function fillDown(app: App): void {
  const area = selectedArea(app);
  if (area === null) return;
  const { from, to } = area.rows;
  const rows = targetRows(app.store.getState());
  // A heading at the top is not what is meant to be copied.
  const first = rows.findIndex((row, index) => index >= from && index <= to && numberRow(row) !== null);
  if (first === -1 || first === to) sayHowToFill(app, "below");
  else fill(app, { ...area, rows: only(first) }, { ...area, rows: { from: first + 1, to } }, copy);
}

/** Ctrl+R: the first column that is selected, copied to those on its right. */
export function fillRight(app: App): void {
  const area = selectedArea(app);
  if (area === null) return;
  const { from, to } = area.periods;
  if (from === to) sayHowToFill(app, "on its right");
  else fill(app, { ...area, periods: only(from) }, { ...area, periods: { from: from + 1, to } }, copy);
}

/** Ctrl+Enter: the active cell's number in every cell that is selected. */
export function fillSelection(app: App): void {
  const at = placeOfSelection(app);
  if (at === null) return;
  const state = app.store.getState();
  const row = numberRow(targetRows(state)[at.row]!);
  const value = row === null ? null : numberIn(state)(row, at.period);
  if (value === null) notify(app, "info", "The active cell has no number to fill the others with.");
  else fillSelectionWith(app, decimalText(value));
}

/** Ctrl+Enter while typing: what was typed, in every cell that is selected, in the unit of each. */
export const fillSelectionWith = (app: App, text: string): void =>
  pasteBlock(app, blockOf([[textCell(text)]], "point"), { ...plainPaste, verb: "Fill" });

/** Ctrl+': the number above the active cell. */
export function copyFromAbove(app: App): void {
  const at = placeOfSelection(app);
  if (at === null) return;
  const rows = targetRows(app.store.getState());
  const above = rows.findLastIndex((row, index) => index < at.row && numberRow(row) !== null);
  if (above === -1) return;
  const periods = only(at.period);
  fill(app, { rows: only(above), periods }, { rows: only(at.row), periods }, copy);
}

const copy: How = { mode: "copy", overCalculations: null };
const only = (index: number): Span => ({ from: index, to: index });

const fill = (app: App, seed: Area, into: Area, how: How): void =>
  performFill(app, { ...fillPlace(app), ...how, seed, fill: into });

function selectedArea(app: App): Area | null {
  const selected = selectedRectangle(app.store.getState());
  return selected === null ? null : areaOf(selected);
}

function placeOfSelection(app: App): { readonly row: number; readonly period: number } | null {
  const { document, rows, selection } = app.store.getState();
  if (selection === null || selection.period === null) return null;
  const row = rowIndexes(rows).get(rowIdOf(document, selection.line, selection.member) ?? "");
  return row === undefined ? null : { row, period: selection.period };
}

const sayHowToFill = (app: App, where: string): void =>
  notify(app, "info", `Select the cell and those ${where} that are to hold the same.`);
