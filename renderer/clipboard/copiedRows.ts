/** What is selected, as cells to be written to the clipboard. */
import type { CopiedCell, CopiedRows } from "../../shared/exchange/clipboard/copiedCell.ts";
import { isCalculation } from "../../shared/model/lines.ts";
import { holdsNumber } from "../grid/cells.ts";
import type { Rectangle } from "../spreadsheet/range.ts";
import type { AppState } from "../state/appState.ts";
import type { GridRow, LineRow } from "../state/gridTypes.ts";
import { periodOf } from "../state/ranges.ts";

const labelColumn = 0;

export const copiedRows = (state: AppState, { top, bottom, left, right }: Rectangle): CopiedRows =>
  state.rows
    .slice(top, bottom + 1)
    .map((row) => Array.from({ length: right - left + 1 }, (_, index) => copiedCell(state, row, left + index)));

function copiedCell(state: AppState, row: GridRow, column: number): CopiedCell {
  if (row.kind === "new") return { kind: "empty" };
  if (column === labelColumn) return { kind: "text", text: row.label };
  if (row.kind === "section") return { kind: "empty" };
  const period = periodOf(column);
  return period === null ? { kind: "text", text: row.line.unit } : copiedNumber(state, row, period);
}

function copiedNumber(state: AppState, row: LineRow, period: number): CopiedCell {
  const { line, member } = row;
  if (member === null || !holdsNumber(state, row, period)) return { kind: "empty" };
  const cell = state.live.read(line.name, member, period);
  const formula = isCalculation(line) ? (line.formula ?? null) : null;
  if (cell.kind === "empty") return { kind: "empty" };
  return cell.kind === "fault" ? { kind: "fault", formula } : { kind: "number", value: cell.value, line, formula };
}
