/** The one rectangle that is copied, pasted over or filled: the last range, or the active cell. */
import type { Rectangle } from "../spreadsheet/range.ts";
import type { AppState } from "../state/appState.ts";
import { rangesOfCell, rectangles } from "../state/ranges.ts";

/** By indexes of `rows`; null where nothing is selected that is in sight. */
export function selectedRectangle(state: AppState): Rectangle | null {
  const last = rectangles(state).at(-1);
  return last ?? rectangles({ rows: state.rows, ranges: rangesOfCell(state, state.selection) }).at(-1) ?? null;
}
