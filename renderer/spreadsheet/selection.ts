/**
 * A selection of one or more ranges. The last range is the one that keys and
 * the pointer change; the *active* cell, where typing goes, lies in it.
 */
import { contains, type Position, type Range, rangeOfCell, rectangleOf } from "./range.ts";

export interface Selection {
  readonly active: Position;
  /** Never empty. */
  readonly ranges: readonly Range[];
}

export const selectCell = (at: Position): Selection => ({ active: at, ranges: [rangeOfCell(at)] });

/** Shift with a click or a key: the last range reaches from its anchor to the new cell. */
export const extendTo = ({ active, ranges }: Selection, head: Position): Selection => ({
  active,
  ranges: [...ranges.slice(0, -1), { anchor: ranges.at(-1)?.anchor ?? active, head }],
});

/** Ctrl with a click: a further range, from where it begins. */
export const addCell = ({ ranges }: Selection, at: Position): Selection => ({
  active: at,
  ranges: [...ranges, rangeOfCell(at)],
});

/** Whole rows from one to another; the active cell stays in its column. */
export const selectRows = ({ active }: Selection, from: number, to: number, columnCount: number): Selection => ({
  active: { row: from, column: active.column },
  ranges: [{ anchor: { row: from, column: 0 }, head: { row: to, column: columnCount - 1 } }],
});

export const selectColumns = ({ active }: Selection, from: number, to: number, rowCount: number): Selection => ({
  active: { row: active.row, column: from },
  ranges: [{ anchor: { row: 0, column: from }, head: { row: rowCount - 1, column: to } }],
});

export const selectAll = ({ active }: Selection, rowCount: number, columnCount: number): Selection => ({
  active,
  ranges: [{ anchor: { row: 0, column: 0 }, head: { row: rowCount - 1, column: columnCount - 1 } }],
});

export const isSelected = ({ ranges }: Selection, at: Position): boolean =>
  ranges.some((range) => contains(rectangleOf(range), at));
