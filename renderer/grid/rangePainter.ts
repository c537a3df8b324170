/**
 * The look of what is selected: a tint inside, a line around each range.
 *
 * A cell drawn anew asks `rangeClasses`; the cells that are drawn already are
 * told by `paintRanges`, at the cost of the cells in sight and of no cell more.
 */
import type { AppState } from "../state/appState.ts";
import { columnOf, rectangles } from "../state/ranges.ts";
import { labelColumn, periodOfColumn, unitColumn } from "./columnIds.ts";

const looks = ["in-range", "range-top", "range-bottom", "range-left", "range-right"] as const;

type Selected = Pick<AppState, "rows" | "ranges">;

/** None for a single cell: the frame of the active cell says it all. */
export function rangeClasses(state: Selected, row: number, column: number): readonly string[] {
  if (isOneCell(state)) return [];
  const inside = rectangles(state).filter(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  if (inside.length === 0) return [];
  const touches: readonly boolean[] = [
    true,
    inside.some(({ top }) => row === top),
    inside.some(({ bottom }) => row === bottom),
    inside.some(({ left }) => column === left),
    inside.some(({ right }) => column === right),
  ];
  return looks.filter((_, index) => touches[index]);
}

/** Then nothing is painted, before and after. */
export const isOneCell = ({ ranges }: Pick<AppState, "ranges">): boolean => {
  const [only] = ranges;
  return ranges.length === 1 && only?.anchor.rowId === only?.head.rowId && only?.anchor.column === only?.head.column;
};

export function paintRanges(root: HTMLElement, state: Selected): void {
  for (const row of root.querySelectorAll<HTMLElement>(".ag-row")) {
    const index = Number(row.getAttribute("row-index"));
    for (const cell of row.querySelectorAll<HTMLElement>(".ag-cell")) {
      const classes = rangeClasses(state, index, displayColumn(cell.getAttribute("col-id") ?? ""));
      for (const look of looks) cell.classList.toggle(look, classes.includes(look));
    }
  }
}

/** The column of a cell by its id, as ranges count them. */
export function displayColumn(id: string): number {
  if (id === labelColumn) return 0;
  if (id === unitColumn) return 1;
  return columnOf(periodOfColumn(id) ?? 0);
}

/** The other way round. */
export function columnIdAt(column: number, periodColumn: (period: number) => string): string {
  if (column === 0) return labelColumn;
  return column === 1 ? unitColumn : periodColumn(column - 2);
}
