/** How AG Grid knows our columns. */
import type { AppState } from "../state/appState.ts";
import { columnCount, columnOf, periodOf } from "../state/ranges.ts";

export const labelColumn = "label";
export const unitColumn = "unit";
/** No column of the ranges: there is nothing in it to select or copy. */
export const trendColumn = "trend";
export const periodColumn = (period: number): string => `period-${period}`;
export const periodOfColumn = (id: string): number | null => (id.startsWith("period-") ? Number(id.slice(7)) : null);

/** All of them, left to right, as ranges count them. */
export const gridColumnIds = (state: Pick<AppState, "document">): readonly string[] => columnIdsOf(columnCount(state));

/** The place of one of them. */
export const columnIndex = (id: string): number => (id === unitColumn ? 1 : columnOf(periodOfColumn(id)));

const known = new Map<number, readonly string[]>();

/** The same array for the same number of columns. */
function columnIdsOf(count: number): readonly string[] {
  const ids = known.get(count) ?? Array.from({ length: count }, (_, column) => columnIdAt(column));
  known.set(count, ids);
  return ids;
}

function columnIdAt(column: number): string {
  const period = periodOf(column);
  if (period !== null) return periodColumn(period);
  return column === 0 ? labelColumn : unitColumn;
}
