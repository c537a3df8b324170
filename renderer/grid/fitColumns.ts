/** What stands in a column decides how wide it need be, whatever the model: a unit is never cut. At the usual zoom. */
import type { Document } from "../../shared/model/document.ts";
import { allLines } from "../../shared/model/lines.ts";
import type { AppState } from "../state/appState.ts";
import { isFolded } from "../state/fold.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { shownCell } from "./cells.ts";
import { labelColumn, periodOfColumn, unitColumn } from "./columnIds.ts";
import { textWidth } from "./textWidth.ts";
import { unitText } from "./unitCell.ts";

/** Pixels beside the text: the cell's padding and border, for a label by lists the arrow before it, for a member its place. */
const beside = { text: 19, arrow: 16, member: 24 } as const;

const fonts = { label: "600 13px", unit: "600 11.5px", number: "600 13px" } as const;

export function naturalWidths(model: Document): { readonly label: number; readonly unit: number } {
  const lines = allLines(model);
  const labels = lines.map(({ label, by }) => textWidth(label, fonts.label) + (by === undefined ? 0 : beside.arrow));
  const units = lines.map(({ unit }) => textWidth(unit, fonts.unit));
  const widest = (widths: readonly number[]) => Math.ceil(widths.reduce((most, width) => Math.max(most, width), 0));
  return { label: widest(labels) + beside.text, unit: widest(units) + beside.text };
}

/** For one column, whole: what no row of it would cut. */
export function fittingWidth(state: AppState, column: string): number {
  const period = periodOfColumn(column);
  const texts = state.rows.map((row) => textIn(state, row, column, period));
  // The widest is among the longest; measuring all of ten thousand would be felt.
  const longest = texts.sort((left, right) => right.text.length - left.text.length).slice(0, 200);
  const font = column === unitColumn ? fonts.unit : period === null ? fonts.label : fonts.number;
  const widths = longest.map(({ text, indent }) => textWidth(text, font) + indent);
  return Math.ceil(Math.max(0, ...widths)) + beside.text;
}

function textIn(state: AppState, row: GridRow, column: string, period: number | null) {
  if (column === labelColumn) return { text: row.label, indent: indentOf(row) };
  if (period === null) return { text: unitText(state, row), indent: 0 };
  return { text: row.kind === "line" ? shownCell(state, row, period).text : "", indent: 0 };
}

function indentOf(row: GridRow): number {
  if (row.kind === "line" && row.isMember) return beside.member;
  return isFolded(row) === null ? 0 : beside.arrow;
}
