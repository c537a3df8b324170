/** What is read of each case: a cell, or several folded into one number where they are computed. */

import type { Compiled } from "../../engine/compile.ts";
import { always, never } from "../../engine/emptiness.ts";
import type { OutputCell } from "../../engine/run.ts";
import { unreachable } from "../../invariant.ts";

export type Reading = OutputCell | CellFold;

/** NaN where no cell has a number; cells that are empty are left out. */
export interface CellFold {
  readonly how: Fold;
  readonly cells: readonly FoldedCell[];
}

/** `nearest`: that of the numbers which is nearest to `to`, so that it is `to` where one of them is. */
export type Fold = "least" | "greatest" | "sum" | "mean" | { readonly nearest: number };

export interface FoldedCell extends OutputCell {
  /** Where not, a cell without a number has failed, and so has a sum or a mean with it. */
  readonly mayBeEmpty: boolean;
}

/** The cells that can have a number. */
export function foldOf(compiled: Compiled, how: Fold, cells: readonly OutputCell[]): CellFold {
  return {
    how,
    cells: cells.flatMap((cell) => {
      const state = compiled.program.rows.get(cell.line)!.emptiness[cell.period]!;
      return state === always ? [] : [{ ...cell, mayBeEmpty: state !== never }];
    }),
  };
}

const isFold = (reading: Reading): reading is CellFold => "how" in reading;

/** One column a reading, out of those that `read` gives for cells; each cell is read once. */
export function readColumns(
  readings: readonly Reading[],
  caseCount: number,
  read: (cells: readonly OutputCell[]) => readonly Float64Array[],
): readonly Float64Array[] {
  const cells = new Map<string, { readonly cell: OutputCell; readonly index: number }>();
  const keyOf = ({ line, member, period }: OutputCell) => `${line} ${member} ${period}`;
  for (const reading of readings)
    for (const cell of isFold(reading) ? reading.cells : [reading])
      if (!cells.has(keyOf(cell))) cells.set(keyOf(cell), { cell, index: cells.size });
  const columns = read(Array.from(cells.values(), ({ cell }) => cell));
  const columnOf = (cell: OutputCell) => columns[cells.get(keyOf(cell))!.index]!;
  return readings.map((reading) =>
    isFold(reading) ? folded(reading, caseCount, columnOf) : columnOf(reading).slice(),
  );
}

function folded(
  { how, cells }: CellFold,
  caseCount: number,
  columnOf: (cell: OutputCell) => Float64Array,
): Float64Array {
  const out = new Float64Array(caseCount).fill(Number.NaN);
  const isAdded = how === "sum" || how === "mean";
  const counts = how === "mean" ? new Float64Array(caseCount) : null;
  const failed = new Uint8Array(caseCount);
  for (const cell of cells) {
    const column = columnOf(cell);
    for (let c = 0; c < caseCount; c++) {
      const value = column[c]!;
      if (Number.isNaN(value)) {
        if (isAdded && !cell.mayBeEmpty) failed[c] = 1;
        continue;
      }
      const before = out[c]!;
      out[c] = Number.isNaN(before) ? value : joined(how, before, value);
      if (counts !== null) counts[c]!++;
    }
  }
  for (let c = 0; c < caseCount; c++) {
    if (failed[c] === 1) out[c] = Number.NaN;
    else if (counts !== null) out[c]! /= counts[c]!;
  }
  return out;
}

function joined(how: Fold, before: number, value: number): number {
  switch (how) {
    case "least":
      return Math.min(before, value);
    case "greatest":
      return Math.max(before, value);
    case "sum":
    case "mean":
      return before + value;
    default:
      if (typeof how !== "object") return unreachable(how);
      return Math.abs(value - how.nearest) < Math.abs(before - how.nearest) ? value : before;
  }
}
