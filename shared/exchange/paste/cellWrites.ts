/**
 * Numbers on their way into cells, from a paste or a fill, as edits. A number
 * over a formula is an override and wants a word first; a typed value in an
 * actual of a calculation is how actuals are held, and wants none.
 */
import type { Document } from "../../model/document.ts";
import type { Edit } from "../../model/edits/edit.ts";
import type { SetCell } from "../../model/edits/setCell.ts";
import { isCalculation } from "../../model/lines.ts";
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

export const editOf = ({ scenario }: WritePlace, { row, period, value }: CellWrite): SetCell => ({
  kind: "set-cell",
  scenario,
  line: row.line.name,
  member: row.member,
  period,
  value,
});

/** One step of the history; null where there is nothing to do. */
export const together = (label: string, edits: readonly Edit[]): Edit | null =>
  edits.length === 0 ? null : { kind: "together", label, edits };

export const counted = (count: number, thing: string): string =>
  `${count.toLocaleString("en-US")} ${thing}${count === 1 ? "" : "s"}`;
