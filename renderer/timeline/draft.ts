/** What stands in the fields of the timeline, as texts; whether they make a timeline is the edit's to say. */
import type { Timeline } from "../../shared/model/document.ts";
import type { TimelineFields } from "../../shared/model/edits/newTimeline.ts";

export interface Draft {
  readonly start: string;
  readonly periods: string;
  readonly unit: Timeline["unit"];
  /** How many periods are actual; null leaves the last actual the last. */
  readonly actuals: number | null;
}

export const draftOf = ({ start, periods, unit }: Timeline): Draft => ({
  start,
  periods: String(periods),
  unit,
  actuals: null,
});

export function fieldsOf({ start, periods, unit, actuals }: Draft): TimelineFields {
  const count = /^\s*\d+\s*$/.test(periods) ? Number(periods) : Number.NaN;
  return { start: start.trim(), periods: count, unit, ...(actuals === null ? {} : { actuals }) };
}

export const isSameTimeline = (left: Timeline, right: Timeline): boolean =>
  left.start === right.start &&
  left.periods === right.periods &&
  left.unit === right.unit &&
  left.actuals === right.actuals;
