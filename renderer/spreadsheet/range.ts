/**
 * Rectangles of cells by index, as spreadsheets select them: from an *anchor*,
 * where the selection began, to a *head*, where it was dragged or extended to.
 */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Range {
  readonly anchor: Position;
  readonly head: Position;
}

/** Both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const isSamePosition = (left: Position, right: Position): boolean =>
  left.row === right.row && left.column === right.column;

export const rangeOfCell = (at: Position): Range => ({ anchor: at, head: at });

export const rectangleOf = ({ anchor, head }: Range): Rectangle => ({
  top: Math.min(anchor.row, head.row),
  bottom: Math.max(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  right: Math.max(anchor.column, head.column),
});

export const contains = ({ top, bottom, left, right }: Rectangle, { row, column }: Position): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export const isSingleCell = ({ anchor, head }: Range): boolean => isSamePosition(anchor, head);

/** The cells of a rectangle row by row: where Tab and Enter go inside a selection. */
export function nextInside(rectangle: Rectangle, at: Position, by: "row" | "column", step: 1 | -1): Position {
  const { top, bottom, left, right } = rectangle;
  const width = right - left + 1;
  const height = bottom - top + 1;
  const count = width * height;
  const place =
    by === "row" ? (at.row - top) * width + (at.column - left) : (at.column - left) * height + (at.row - top);
  const next = (place + step + count) % count;
  return by === "row"
    ? { row: top + Math.floor(next / width), column: left + (next % width) }
    : { row: top + (next % height), column: left + Math.floor(next / height) };
}
