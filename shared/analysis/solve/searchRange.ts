/** Where an input is looked for when nobody says. */
import type { Line } from "../../model/document.ts";
import { quantileOf } from "../cases/quantiles.ts";

/** What a range was found from. `asked`: a person typed it. `nothing`: the input is 0, which says nothing of its size. */
export type RangeSource = "asked" | "uncertainty" | "unit" | "value" | "nothing";

export interface SearchRange {
  readonly low: number;
  readonly high: number;
  readonly rangeFrom: RangeSource;
}

/** Of its uncertainty: what lies outside is one draw in a thousand on either side. */
const tail = 0.001;
/** Of its value: from nothing to this many times it. */
const times = 10;

/**
 * In this order: what its uncertainty covers, its value among it; for a percentage 0 to 100, further where it is
 * further (a growth of 220 %); nothing to ten times its value; -1 to 1. `values` are those of its cells that have one.
 */
export function searchRange(line: Line, values: readonly number[], how: "set" | "scale"): SearchRange {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const today = how === "set" ? most : 1;
  const spread = uncertaintyRange(line, today, how);
  if (spread !== null) return { ...spread, rangeFrom: "uncertainty" };
  if (line.unit === "flag") return { low: 0, high: 1, rangeFrom: "unit" };
  if (line.unit === "%") {
    const whole = how === "set" ? 100 : 100 / Math.max(Math.abs(least), Math.abs(most));
    const far = Math.abs(today) <= whole ? whole : times * Math.abs(today);
    if (Number.isFinite(far)) return { low: today < 0 ? -far : 0, high: far, rangeFrom: "unit" };
  }
  if (today === 0) return { low: -1, high: 1, rangeFrom: "nothing" };
  const far = times * today;
  return { low: Math.min(0, far), high: Math.max(0, far), rangeFrom: "value" };
}

/** Null where it has none, or where its draws say nothing of what is looked for: one number drawn for a whole path. */
function uncertaintyRange(line: Line, today: number, how: "set" | "scale"): { low: number; high: number } | null {
  if (line.uncertainty === undefined) return null;
  const { how: drawn = "set" } = line.uncertainty;
  const [from, to] = [quantileOf(line.uncertainty, tail), quantileOf(line.uncertainty, 1 - tail)];
  const ends = { set: [from, to], scale: [today * from, today * to], add: [today + from, today + to] }[drawn];
  if (how === "scale" && drawn !== "scale") return null;
  const [low, high] = [Math.min(today, ...ends), Math.max(today, ...ends)];
  return low < high && Number.isFinite(low) && Number.isFinite(high) ? { low, high } : null;
}
