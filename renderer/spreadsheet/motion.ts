/** Where a key leads from a cell, as in every spreadsheet. */
import type { Position } from "./range.ts";

/** What a motion must know of the grid. */
export interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows in sight. */
  readonly pageRows: number;
  readonly isFilled: (at: Position) => boolean;
}

/** What a motion reads of a key press; `isJump`: Ctrl, or Cmd on a Mac. */
export interface Motion {
  readonly key: string;
  readonly isJump: boolean;
}

/** Null where the key moves nothing. */
export function positionAfter({ key, isJump }: Motion, from: Position, extent: Extent): Position | null {
  const { rowCount, columnCount, pageRows } = extent;
  switch (key) {
    case "ArrowUp":
      return step(from, { row: -1, column: 0 }, isJump, extent);
    case "ArrowDown":
      return step(from, { row: 1, column: 0 }, isJump, extent);
    case "ArrowLeft":
      return step(from, { row: 0, column: -1 }, isJump, extent);
    case "ArrowRight":
      return step(from, { row: 0, column: 1 }, isJump, extent);
    case "Home":
      return { row: isJump ? 0 : from.row, column: 0 };
    case "End":
      return { row: isJump ? rowCount - 1 : from.row, column: columnCount - 1 };
    case "PageUp":
      return isJump ? null : { row: Math.max(0, from.row - pageRows), column: from.column };
    case "PageDown":
      return isJump ? null : { row: Math.min(rowCount - 1, from.row + pageRows), column: from.column };
    default:
      return null;
  }
}

function step(from: Position, by: Position, isJump: boolean, extent: Extent): Position {
  const next = { row: from.row + by.row, column: from.column + by.column };
  if (!isInside(next, extent)) return from;
  return isJump ? edgeOfData(from, by, extent) : next;
}

/** From inside a run of filled cells to its end; from its end, or from outside, to the next filled cell or the edge. */
function edgeOfData(from: Position, by: Position, extent: Extent): Position {
  const after = (at: Position) => ({ row: at.row + by.row, column: at.column + by.column });
  let at = after(from);
  const isRun = extent.isFilled(from) && extent.isFilled(at);
  for (let next = after(at); isInside(next, extent); at = next, next = after(at)) {
    if (isRun ? !extent.isFilled(next) : extent.isFilled(at)) return at;
  }
  return at;
}

const isInside = ({ row, column }: Position, { rowCount, columnCount }: Extent): boolean =>
  row >= 0 && row < rowCount && column >= 0 && column < columnCount;
