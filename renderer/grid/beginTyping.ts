/** Typing that begins on a cell: of its number or its formula, over what is there, or not at all, with the reason. */
import { addFormula } from "../lines/typeNewLine.ts";
import type { App } from "../state/app.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { notify } from "../state/notices.ts";
import { editFormula, startFormula } from "../state/startFormula.ts";
import { periodOfColumn } from "./columnIds.ts";
import type { Press } from "./press.ts";
import { isTypable } from "./typing.ts";

/** Of a number that comes from a formula, the formula; of a typed one, the number. */
export function editInPlace(app: App, { api, column, data, rowIndex }: Press): void {
  const isNumber = data?.kind === "line" && periodOfColumn(column.getColId()) !== null;
  if (!isNumber || !editFormula(app)) api.startEditingCell({ rowIndex, colKey: column, key: "F2" }); // the caret behind the text
}

/** At once, and empty: what an input method makes of this very key is to be written into it. */
export const composeOver = ({ api, column, rowIndex }: Press): void =>
  api.startEditingCell({ rowIndex, colKey: column, key: "Backspace" });

/** In whatever cell of the line: its formula is one for all of them. Where no line is yet, in a new one. */
export function beginFormula(app: App, data: GridRow | undefined): void {
  if (data?.kind === "line") startFormula(app, "");
  const added = data?.kind === "new" ? addFormula(app, data, "") : null;
  if (added !== null) startFormula(app, "", { line: added, member: 0, period: 0 });
}

/** A cell that takes nothing says why, instead of swallowing what is typed. */
export function sayWhyNot(app: App, { data, column }: Press): void {
  if (data === undefined || isTypable(app.store.getState(), data, column.getColId())) return;
  const why = whyNot(data, periodOfColumn(column.getColId()));
  if (why !== null) notify(app, "info", why);
}

function whyNot(row: GridRow, period: number | null): string | null {
  if (row.kind === "new") return "Type the name of the new line on the left first, then its unit here.";
  if (row.kind === "section" || period === null) return null;
  const { name } = row.line;
  return row.member === null
    ? `${name} has a number for each of its members: unfold it with Enter and type there.`
    : `${name} has one number for all periods: it stands in the first column.`;
}
