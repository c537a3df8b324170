/** The timeline that someone asks for, whole and checked. */
import { fail, type Result, succeed } from "../../result.ts";
import type { Timeline } from "../document.ts";
import { periodLabel, periodsPerYear, startIndex, startNeeds } from "../timeline.ts";
import { limits } from "./limits.ts";
import type { EditProblem } from "./problems.ts";

/**
 * What is absent stays as it is. Without `actuals` the last actual stays the last;
 * without `start` another unit starts in the period that the first one begins in.
 */
export interface TimelineFields {
  readonly start?: string;
  readonly periods?: number;
  readonly unit?: Timeline["unit"];
  readonly actuals?: number;
}

export function newTimeline(timeline: Timeline, fields: TimelineFields): Result<Timeline, EditProblem> {
  const { unit = timeline.unit, periods = timeline.periods } = fields;
  const start = fields.start ?? startIn(timeline, unit);
  const first = startIndex({ start, unit });
  if (first === null) return fail({ code: "bad-start", start, needs: startNeeds[unit] });
  if (!isCount(periods, 1, limits.periods))
    return fail({ code: "bad-count", what: "number of periods", least: 1, most: limits.periods });
  if (first + periods > 10_000 * periodsPerYear[unit]) return fail({ code: "too-late" });
  const actuals = fields.actuals ?? actualsOf(timeline, first, periods, unit);
  if (!isCount(actuals, 0, periods))
    return fail({ code: "bad-count", what: "number of actual periods", least: 0, most: periods });
  return succeed({ ...timeline, start, periods, unit, actuals });
}

/** A period of one unit, in another: the one it begins in. */
export function labelInUnit(label: string, from: Timeline["unit"], to: Timeline["unit"]): string {
  const index = startIndex({ start: label, unit: from });
  return index === null || from === to ? label : periodLabel(Math.floor(months(index, from) / monthsIn(to)), to);
}

const startIn = ({ start, unit }: Timeline, to: Timeline["unit"]): string => labelInUnit(start, unit, to);

/** How many of the new periods lie before the end of the last actual. */
function actualsOf(timeline: Timeline, first: number, periods: number, unit: Timeline["unit"]): number {
  if (timeline.actuals === 0) return 0;
  const end = months((startIndex(timeline) ?? 0) + timeline.actuals, timeline.unit);
  const past = Math.floor((end - months(first, unit)) / monthsIn(unit));
  return Math.min(periods, Math.max(0, past));
}

const isCount = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

const monthsIn = (unit: Timeline["unit"]): number => 12 / periodsPerYear[unit];
const months = (index: number, unit: Timeline["unit"]): number => index * monthsIn(unit);
