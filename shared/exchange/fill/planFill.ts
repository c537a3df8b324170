/**
 * What filling would do: a seed, the block it is drawn out to, and the numbers
 * that go on from the seed, row by row or column by column. Ctrl+D and Ctrl+R
 * are a seed of one row or column, copied.
 */
import { counted } from "../../model/counted.ts";
import type { Edit } from "../../model/edits/edit.ts";
import type { OverCalculations, WritePlace } from "../paste/cellWrites.ts";
import { type CellWrite, editsOf, isOverride, together } from "../paste/cellWrites.ts";
import type { PasteQuestion } from "../paste/pasteQuestions.ts";
import { type NumberRow, numberRow, type TargetRow } from "../paste/pasteTarget.ts";
import { continued, type FillMode, repeated } from "./trend.ts";

/** First and last, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The seed and the block to be filled share either all their rows or all their columns, and lie side by side. */
export interface FillRequest extends WritePlace {
  /** All rows that `seed` and `fill` count in. */
  readonly rows: readonly TargetRow[];
  readonly seed: { readonly rows: Span; readonly periods: Span };
  readonly fill: { readonly rows: Span; readonly periods: Span };
  readonly mode: FillMode;
  /** The number in a cell, in its line's unit; null where there is none. */
  readonly numberAt: (row: NumberRow, period: number) => number | null;
  /** Null where nobody was asked. */
  readonly overCalculations: OverCalculations | null;
}

export interface FillPlan {
  /** The numbers that would be written, lane by lane; none of a lane that cannot be filled so. */
  readonly writes: readonly CellWrite[];
  /** Null while something is asked or refused, or where there is nothing to do. */
  readonly edit: Edit | null;
  readonly questions: readonly Extract<PasteQuestion, { code: "over-calculations" }>[];
  /** Why it cannot be filled so, as sentences. */
  readonly refusals: readonly string[];
}

export function planFill(request: FillRequest): FillPlan {
  const { seed, fill, mode } = request;
  const isAcross = seed.rows.from === fill.rows.from && seed.rows.to === fill.rows.to;
  const lanes = isAcross ? lanesAcross(request) : lanesDown(request);
  const isBackward = isAcross ? fill.periods.to < seed.periods.from : fill.rows.to < seed.rows.from;
  const refusals = new Set<string>();
  const writes = lanes.flatMap(({ from, into }): CellWrite[] => {
    const numbers = from.filter((value) => value !== null);
    // A gap in the seed is copied as one; a trend goes by numbers alone, so it wants them all.
    if (mode === "copy") return repeated(from, into.length, isBackward).map((value, at) => ({ ...into[at]!, value }));
    if (numbers.length === 0) return [];
    if (numbers.length < from.length) {
      refusals.add("A trend needs a number in every cell that it goes by.");
      return [];
    }
    const values = continued(numbers, into.length, mode, isBackward);
    if (values.ok) return into.map((place, index) => ({ ...place, value: values.value[index]! }));
    refusals.add(values.problems[0]!.message);
    return [];
  });
  return planned(request, writes, [...refusals]);
}

function planned(request: FillRequest, all: readonly CellWrite[], refusals: readonly string[]): FillPlan {
  const overrides = new Set(all.filter((write) => isOverride(request, write)));
  const writes = request.overCalculations === "skip" ? all.filter((write) => !overrides.has(write)) : all;
  const labels = [...new Set([...overrides].map(({ row }) => row.line.label))];
  const isAsked = overrides.size > 0 && request.overCalculations === null;
  const label = `Fill ${counted(writes.length, "cell")}`;
  return {
    writes,
    edit: isAsked || refusals.length > 0 ? null : together(label, editsOf(request, writes)),
    questions: isAsked ? [{ code: "over-calculations", cells: overrides.size, labels }] : [],
    refusals,
  };
}

/** One row or column of the seed, and the cells that go on from it. */
interface Lane {
  readonly from: readonly (number | null)[];
  readonly into: readonly Omit<CellWrite, "value">[];
}

const range = ({ from, to }: Span): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Every row by itself; one number for all periods leads nowhere along them. */
function lanesAcross({ rows, seed, fill, numberAt }: FillRequest): readonly Lane[] {
  return rowsIn(rows, seed.rows)
    .filter(({ isTimed }) => isTimed)
    .map((row) => ({
      from: range(seed.periods).map((period) => numberAt(row, period)),
      into: range(fill.periods).map((period) => ({ row, period })),
    }));
}

/** Every column by itself; rows that hold no number are passed over. */
function lanesDown({ rows, seed, fill, numberAt }: FillRequest): readonly Lane[] {
  return range(seed.periods).map((period) => {
    const holds = ({ isTimed }: NumberRow) => isTimed || period === 0;
    const from = rowsIn(rows, seed.rows).filter(holds);
    return {
      from: from.map((row) => numberAt(row, period)),
      into:
        from.length === 0
          ? []
          : rowsIn(rows, fill.rows)
              .filter(holds)
              .map((row) => ({ row, period: row.isTimed ? period : null })),
    };
  });
}

const rowsIn = (rows: readonly TargetRow[], span: Span): readonly NumberRow[] =>
  range(span).flatMap((index) => (rows[index] === undefined ? [] : (numberRow(rows[index]) ?? [])));
