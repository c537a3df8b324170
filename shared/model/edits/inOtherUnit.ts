/** The same stretch of time in periods of another length: what a person most likely means by another unit. */
import type { Timeline } from "../document.ts";
import { periodsPerYear } from "../timeline.ts";
import { limits } from "./limits.ts";
import { labelInUnit } from "./newTimeline.ts";

/** Begun periods count as whole ones: 5 quarters are 2 years. */
export function inOtherUnit(
  { start, periods, unit }: Pick<Timeline, "start" | "periods" | "unit">,
  other: Timeline["unit"],
): Pick<Timeline, "start" | "periods" | "unit"> {
  const length = (periods * periodsPerYear[other]) / periodsPerYear[unit];
  return {
    start: labelInUnit(start, unit, other),
    periods: Math.min(limits.periods, Math.ceil(length)),
    unit: other,
  };
}
