/** What is read of each case: a cell, or several folded into one number where they are computed. */

import type { Compiled } from "../../engine/compile.ts";
import { always, never } from "../../engine/program/emptiness.ts";
import type { OutputCell } from "../../engine/run.ts";

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
  if (how === "sum" || how === "mean") return added(out, cells, columnOf, how === "mean");
  for (const cell of cells) joinersOf(how)(out, columnOf(cell));
  return out;
}

/** Writes what is left of `out` and one column more; a number that is missing leaves `out` as it is. */
type Joiner = (out: Float64Array, column: Float64Array) => void;

function joinersOf(how: Exclude<Fold, "sum" | "mean">): Joiner {
  if (how === "least") return least;
  return how === "greatest" ? greatest : (out, column) => nearest(out, column, how.nearest);
}

// Written so that a comparison with NaN, which is never true, does what is wanted.
const least: Joiner = (out, column) => {
  for (let c = 0; c < out.length; c++) if (!(column[c]! >= out[c]!) && !Number.isNaN(column[c]!)) out[c] = column[c]!;
};

const greatest: Joiner = (out, column) => {
  for (let c = 0; c < out.length; c++) if (!(column[c]! <= out[c]!) && !Number.isNaN(column[c]!)) out[c] = column[c]!;
};

function nearest(out: Float64Array, column: Float64Array, to: number): void {
  for (let c = 0; c < out.length; c++) {
    const value = column[c]!;
    if (!(Math.abs(value - to) >= Math.abs(out[c]! - to)) && !Number.isNaN(value)) out[c] = value;
  }
}

function added(
  out: Float64Array,
  cells: readonly FoldedCell[],
  columnOf: (cell: OutputCell) => Float64Array,
  isMean: boolean,
): Float64Array {
  if (cells.length === 1) {
    const column = columnOf(cells[0]!);
    for (let c = 0; c < out.length; c++) out[c] = 0 + column[c]!; // no sum is -0
    return out;
  }
  const counts = new Float64Array(out.length);
  const sums = new Float64Array(out.length);
  for (const cell of cells) {
    const column = columnOf(cell);
    for (let c = 0; c < out.length; c++) {
      const value = column[c]!;
      if (cell.mayBeEmpty && Number.isNaN(value)) continue;
      sums[c]! += value;
      counts[c]!++;
    }
  }
  for (let c = 0; c < out.length; c++) if (counts[c]! > 0) out[c] = isMean ? sums[c]! / counts[c]! : sums[c]!;
  return out;
}
