/**
 * Numbers on their way into cells, from a paste or a fill, as edits. A number
 * over a formula is an override and wants a word first; a typed value in an
 * actual of a calculation is how actuals are held, and wants none.
 */
import type { Document, Series } from "../../model/document.ts";
import type { Edit } from "../../model/edits/edit.ts";
import { seriesWith } from "../../model/edits/series.ts";
import type { SetCell } from "../../model/edits/setCell.ts";
import type { SetValues } from "../../model/edits/setValues.ts";
import { findLine, isByLists, isCalculation, seriesOf } from "../../model/lines.ts";
import { isActual } from "../../model/timeline.ts";
import type { NumberRow } from "./pasteTarget.ts";

export interface CellWrite {
  readonly row: NumberRow;
  /** Null for every period: one number. */
  readonly period: number | null;
  /** In the line's unit; null clears. */
  readonly value: number | null;
}

/** What to do with numbers that would stand over formulas. */
export type OverCalculations = "overwrite" | "skip";

export interface WritePlace {
  readonly document: Document;
  readonly scenario: string | null;
}

/** Whether the write hides a formula. Clearing hides none. */
export function isOverride({ document, scenario }: WritePlace, { row, period, value }: CellWrite): boolean {
  if (value === null || !isCalculation(row.line)) return false;
  return scenario !== null || period === null || !isActual(document.timeline, period);
}

/**
 * The writes as edits. A line that is given several numbers in the base is given
 * them at once: what a large block costs is then the lines it touches, not the cells.
 */
export function editsOf(place: WritePlace, writes: readonly CellWrite[]): readonly Edit[] {
  if (place.scenario !== null) return writes.map((write) => editOf(place, write));
  const byLine = new Map<string, CellWrite[]>();
  for (const write of writes) {
    const own = byLine.get(write.row.line.name);
    if (own === undefined) byLine.set(write.row.line.name, [write]);
    else own.push(write);
  }
  return [...byLine.values()].map((own): Edit => {
    const [first, second] = own;
    return second === undefined ? editOf(place, first!) : valuesEdit(place.document, own);
  });
}

const editOf = ({ scenario }: WritePlace, { row, period, value }: CellWrite): SetCell => ({
  kind: "set-cell",
  scenario,
  line: row.line.name,
  member: row.member,
  period,
  value,
});

/** All of one line. */
function valuesEdit(document: Document, writes: readonly CellWrite[]): SetValues {
  const { timeline } = document;
  // A row of the grid may hold the values of an earlier edit; a line that is only being made is not in the document yet.
  const row = writes[0]!.row.line;
  const line = findLine(document, row.name) ?? row;
  const series = new Map<string, Series>();
  for (const member of isByLists(line) ? Object.keys(line.values ?? {}) : [""]) {
    const typed = seriesOf(line.values, member);
    if (typed !== undefined) series.set(member, typed);
  }
  for (const { row, period, value } of writes) {
    const changed = seriesWith(series.get(row.member), period, value, timeline.periods);
    if (changed === undefined) series.delete(row.member);
    else series.set(row.member, changed);
  }
  const values = isByLists(line) ? Object.fromEntries(series) : series.get("");
  return { kind: "set-values", line: line.name, values: series.size === 0 ? null : values! };
}

/** One step of the history; null where there is nothing to do. */
export const together = (label: string, edits: readonly Edit[]): Edit | null =>
  edits.length === 0 ? null : { kind: "together", label, edits };
