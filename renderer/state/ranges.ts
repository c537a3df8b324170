/**
 * What is selected beside the active cell: ranges of the grid's rows and
 * columns, and the cells, lines and blocks they stand for.
 *
 * Rows are known by their ids, so that a range survives an edit; a range that
 * begins or ends in a row that is out of sight stands for nothing.
 */
import { contains, type Range, type Rectangle, rectangleOf } from "../spreadsheet/range.ts";
import type { AppState, CellAddress, WithStore } from "./appState.ts";
import type { CellRange, LineRow } from "./gridTypes.ts";
import { rowIndexes } from "./rowIndexes.ts";
import { rowIdOf } from "./rows.ts";

const firstPeriodColumn = 2;

/** Null for the label's column and the unit's. */
export const periodOf = (column: number): number | null =>
  column < firstPeriodColumn ? null : column - firstPeriodColumn;

export const columnOf = (period: number | null): number => (period === null ? 0 : period + firstPeriodColumn);

export const columnCount = ({ document }: Pick<AppState, "document">): number =>
  document.timeline.periods + firstPeriodColumn;

export function setRanges(app: WithStore, ranges: readonly CellRange[]): void {
  app.store.setState({ ranges });
}

type Selected = Pick<AppState, "rows" | "ranges">;

const indexed = new WeakMap<Selected["ranges"], { readonly rows: Selected["rows"]; readonly all: readonly Range[] }>();

/** By indexes of `rows`, in the order they were made. Each cell that is drawn asks, so it is worked out once for a selection. */
export function indexRanges({ rows, ranges }: Selected): readonly Range[] {
  const known = indexed.get(ranges);
  if (known?.rows === rows) return known.all;
  const all = indexesOf({ rows, ranges });
  indexed.set(ranges, { rows, all });
  return all;
}

function indexesOf({ rows, ranges }: Selected): readonly Range[] {
  const indexes = rowIndexes(rows);
  return ranges.flatMap(({ anchor, head }) => {
    const [from, to] = [indexes.get(anchor.rowId), indexes.get(head.rowId)];
    if (from === undefined || to === undefined) return [];
    return [{ anchor: { row: from, column: anchor.column }, head: { row: to, column: head.column } }];
  });
}

export const rectangles = (state: Selected): readonly Rectangle[] => indexRanges(state).map(rectangleOf);

export const isInRanges = (state: Selected, row: number, column: number): boolean =>
  rectangles(state).some((rectangle) => contains(rectangle, { row, column }));

/** The range of one cell; none where its line is not there. */
export function rangesOfCell({ document }: Pick<AppState, "document">, cell: CellAddress | null): readonly CellRange[] {
  const rowId = cell === null ? null : rowIdOf(document, cell.line, cell.member);
  if (rowId === null || cell === null) return [];
  const place = { rowId, column: columnOf(cell.period) };
  return [{ anchor: place, head: place }];
}

/** A rectangle of numbers: its rows of lines, and its periods from first to last. */
export interface Block {
  readonly rows: readonly LineRow[];
  readonly from: number;
  readonly to: number;
}

/**
 * The numbers of a rectangle; null where it holds none. Rows of sections are
 * no part of it; a range over labels alone stands for its whole rows.
 */
export function blockOf({ rows, document }: Pick<AppState, "rows" | "document">, rectangle: Rectangle): Block | null {
  const { top, bottom, left, right } = rectangle;
  const lines = rows.slice(top, bottom + 1).filter((row) => row.kind === "line");
  const isWhole = right < firstPeriodColumn;
  const from = isWhole ? 0 : Math.max(0, left - firstPeriodColumn);
  const to = isWhole ? document.timeline.periods - 1 : right - firstPeriodColumn;
  return lines.length === 0 ? null : { rows: lines, from, to };
}

/** Names of the lines that any range touches, top to bottom. */
export function selectedLines(state: Selected): readonly string[] {
  const names = rectangles(state).flatMap(({ top, bottom }) =>
    state.rows.slice(top, bottom + 1).flatMap((row) => (row.kind === "line" ? [row.line.name] : [])),
  );
  return [...new Set(names)];
}

/** Row by row the cells of every range, those that stand for a number; a cell in two ranges once. */
export function selectedCells(state: Selected & Pick<AppState, "document">): readonly TypedCell[] {
  const seen = new Set<string>();
  return rectangles(state).flatMap((rectangle) => {
    const block = blockOf(state, rectangle);
    if (block === null) return [];
    return block.rows.flatMap(({ line, member, id }) =>
      member === null
        ? []
        : Array.from({ length: block.to - block.from + 1 }, (_, index) => block.from + index).flatMap((period) => {
            const key = `${id} ${period}`;
            if (seen.has(key)) return [];
            seen.add(key);
            return [{ line: line.name, member, period }];
          }),
    );
  });
}

export interface TypedCell {
  readonly line: string;
  readonly member: number;
  readonly period: number;
}
