/** What a cell says when the pointer rests on it: a sentence, null where the cell explains itself. */
import type { AppState } from "../state/appState.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { reasonOf } from "./cells.ts";
import { labelColumn, periodOfColumn, trendColumn, unitColumn } from "./columnIds.ts";
import { trendOf } from "./trends.ts";
import { unitReason } from "./unitCell.ts";

type Known = Pick<AppState, "document" | "compiled" | "live" | "baseLive" | "scenario" | "showFormulas">;

export function cellHint(state: Known, row: GridRow, column: string): string | null {
  if (row.kind !== "line") return null;
  if (column === labelColumn) return row.line.note ?? longText(row.label);
  if (column === unitColumn) return unitReason(state, row) ?? longText(row.line.unit);
  if (column === trendColumn) return trendOf(state, row)?.name ?? null;
  const period = periodOfColumn(column);
  return period === null ? null : reasonOf(state, row, period);
}

/** Worth saying because it may be cut off where the person made the column narrow. */
const longText = (text: string): string | null => (text.length > 10 ? text : null);
