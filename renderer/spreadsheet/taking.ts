/** What a pointer that is pressed, and then dragged, makes of the selection. */
import type { Position, Range } from "./range.ts";
import type { Selection } from "./selection.ts";
import type { Size } from "./sheet.ts";

/** Whole rows are taken by the cell that names them, whole columns by their head. */
export type Grip = "cells" | "rows" | "columns";

/** What is held down: Shift extends the last range, Ctrl begins a further one. */
export interface Held {
  readonly shift: boolean;
  readonly ctrl: boolean;
}

export function taken(before: Selection, grip: Grip, at: Position, held: Held, size: Size): Selection {
  if (held.shift) return dragged(before, grip, at, size);
  const range = rangeBy(grip, at, at, size);
  // A column that is taken leaves the active cell in its row.
  const active = grip === "columns" ? { row: before.active.row, column: at.column } : at;
  return { active, ranges: held.ctrl ? [...before.ranges, range] : [range] };
}

/** The last range reaches from its anchor to where the pointer is. */
export function dragged({ active, ranges }: Selection, grip: Grip, at: Position, size: Size): Selection {
  const anchor = ranges.at(-1)?.anchor ?? active;
  return { active, ranges: [...ranges.slice(0, -1), rangeBy(grip, anchor, at, size)] };
}

function rangeBy(grip: Grip, anchor: Position, head: Position, { rowCount, columnCount }: Size): Range {
  switch (grip) {
    case "cells":
      return { anchor, head };
    case "rows":
      return { anchor: { row: anchor.row, column: 0 }, head: { row: head.row, column: columnCount - 1 } };
    case "columns":
      return { anchor: { row: 0, column: anchor.column }, head: { row: rowCount - 1, column: head.column } };
  }
}
