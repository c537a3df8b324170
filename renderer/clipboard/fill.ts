/** Filling: from the first row or column of what is selected, from a handle that was dragged, from the cell above. */
import { blockOf, textCell } from "../../shared/exchange/clipboard/sheetBlock.ts";
import { decimalText } from "../../shared/exchange/decimal.ts";
import { type FillRequest, planFill, type Span } from "../../shared/exchange/fill/planFill.ts";
import type { FillMode } from "../../shared/exchange/fill/trend.ts";
import { plainPaste } from "../../shared/exchange/paste/pasteOptions.ts";
import { numberRow } from "../../shared/exchange/paste/pasteTarget.ts";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import type { Rectangle } from "../spreadsheet/range.ts";
import type { App } from "../state/app.ts";
import { edit } from "../state/edit.ts";
import { ask, notify } from "../state/notices.ts";
import { columnOf, periodOf, rowIndexes } from "../state/ranges.ts";
import { rowIdOf } from "../state/rows.ts";
import { pasteBlock } from "./paste.ts";
import { pasteQuestion } from "./pasteQuestion.ts";
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

/** The handle of `seed` was dragged until the whole of `to`, which holds it, was marked. Indexes of rows and columns of the grid. */
export function fillFromHandle(app: App, seed: Rectangle, to: Rectangle, mode: FillMode): void {
  const [from, whole] = [areaOf(seed), areaOf(to)];
  if (from === null || whole === null) return;
  const rows = rest(from.rows, whole.rows);
  const periods = rest(from.periods, whole.periods);
  const how = { mode, overCalculations: null };
  if (rows !== null) fill(app, from, { rows, periods: from.periods }, how);
  else if (periods !== null) fill(app, from, { rows: from.rows, periods }, how);
}

const copy: How = { mode: "copy", overCalculations: null };
const only = (index: number): Span => ({ from: index, to: index });

/** What of `whole` lies after `part`, or before it; null where nothing does. */
function rest(part: Span, whole: Span): Span | null {
  if (whole.to > part.to) return { from: part.to + 1, to: whole.to };
  return whole.from < part.from ? { from: whole.from, to: part.from - 1 } : null;
}

const fill = (app: App, seed: Area, into: Area, how: How): void =>
  performFill(app, { ...common(app), ...how, seed, fill: into });

function common(app: App): Pick<FillRequest, "document" | "scenario" | "rows" | "numberAt"> {
  const state = app.store.getState();
  return { document: state.document, scenario: state.scenario, rows: targetRows(state), numberAt: numberIn(state) };
}

function performFill(app: App, request: FillRequest): void {
  const { edit: change, questions, refusals } = planFill(request);
  const [refusal] = refusals;
  const [question] = questions;
  if (refusal !== undefined) notify(app, "problem", refusal);
  else if (question !== undefined) {
    const again = ({ overCalculations = null }: Partial<How>) => performFill(app, { ...request, overCalculations });
    ask(app, { ...pasteQuestion(question, again), title: "Fill over calculations?" });
  } else if (change !== null) {
    const done = edit(app, change);
    if (!done.ok) notify(app, "problem", editProblemSentence(done.problems[0]!));
  }
}

function selectedArea(app: App): Area | null {
  const selected = selectedRectangle(app.store.getState());
  return selected === null ? null : areaOf(selected);
}

/** Null for labels and units alone, which are not filled. */
function areaOf({ top, bottom, left, right }: Rectangle): Area | null {
  const to = periodOf(right);
  const from = periodOf(Math.max(left, columnOf(0)));
  return to === null || from === null ? null : { rows: { from: top, to: bottom }, periods: { from, to } };
}

function placeOfSelection(app: App): { readonly row: number; readonly period: number } | null {
  const { document, rows, selection } = app.store.getState();
  if (selection === null || selection.period === null) return null;
  const row = rowIndexes(rows).get(rowIdOf(document, selection.line, selection.member) ?? "");
  return row === undefined ? null : { row, period: selection.period };
}

const sayHowToFill = (app: App, where: string): void =>
  notify(app, "info", `Select the cell and those ${where} that are to hold the same.`);
