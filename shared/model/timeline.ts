/** The periods of a model: their labels, their numbers, and which are actuals. */
import type { Timeline } from "./document.ts";

export const periodsPerYear = { year: 1, quarter: 4, month: 12 } as const;

const startPattern = {
  year: /^(?<year>\d{4})$/,
  quarter: /^(?<year>\d{4})-Q(?<part>[1-4])$/,
  month: /^(?<year>\d{4})-(?<part>0[1-9]|1[0-2])$/,
} as const;

/** What the label of a first period has to be, for a message. */
export const startNeeds = {
  year: 'a year such as "2024"',
  quarter: 'a quarter such as "2024-Q1"',
  month: 'a month such as "2024-01"',
} as const;

/** Periods counted from the year 0, or null where the start does not fit the timeline's unit. */
export function startIndex({ start, unit }: Pick<Timeline, "start" | "unit">): number | null {
  const parts = startPattern[unit].exec(start)?.groups;
  if (parts === undefined) return null;
  return Number(parts["year"]) * periodsPerYear[unit] + (parts["part"] === undefined ? 0 : Number(parts["part"]) - 1);
}

const knownLabels = new WeakMap<Timeline, readonly string[]>();

/** Labels of all periods, `2024`, `2024-Q1` or `2024-01`; empty where the start does not fit the unit. The same array for the same timeline. */
export function periodLabels(timeline: Timeline): readonly string[] {
  const known = knownLabels.get(timeline);
  if (known !== undefined) return known;
  const labels = labelsOf(timeline);
  knownLabels.set(timeline, labels);
  return labels;
}

function labelsOf(timeline: Timeline): readonly string[] {
  const first = startIndex(timeline);
  if (first === null) return [];
  return Array.from({ length: timeline.periods }, (_, index) => periodLabel(first + index, timeline.unit));
}

/** The label of a period counted from the year 0. */
export function periodLabel(count: number, unit: Timeline["unit"]): string {
  const parts = periodsPerYear[unit];
  const year = String(Math.floor(count / parts)).padStart(4, "0");
  const part = (count % parts) + 1;
  if (unit === "year") return year;
  return unit === "quarter" ? `${year}-Q${part}` : `${year}-${String(part).padStart(2, "0")}`;
}

/** The label as a number: 2024, 2024.25 for the second quarter, 2024 + 1/12 for February. */
export function periodNumber(timeline: Timeline, index: number): number {
  return ((startIndex(timeline) ?? Number.NaN) + index) / periodsPerYear[timeline.unit];
}

export const isActual = (timeline: Timeline, index: number): boolean => index < timeline.actuals;

/** Where a label stands on the timeline, from 0; null where it does not. */
export function periodIndex(timeline: Timeline, label: string): number | null {
  const first = startIndex(timeline);
  const wanted = startIndex({ start: label, unit: timeline.unit });
  if (first === null || wanted === null) return null;
  const index = wanted - first;
  return index >= 0 && index < timeline.periods ? index : null;
}
