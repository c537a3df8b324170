import type { Bracket } from "./roots.ts";
import type { Sample } from "./samples.ts";

/** A stretch over which f keeps its sign and comes nearer to zero than at both ends, or is about to at an end of what has numbers. */
export interface Hollow {
  readonly bracket: Bracket;
  /** Lower than both ends, or the lower end itself. */
  readonly lowest: Sample;
}

/**
 * Points lower than both beside them, and ends of what has numbers, that a double root may lie near: not so
 * where the bend of f could never bring it down to zero between the points. Of points from index `first` to `last`.
 */
export function hollowsIn(samples: readonly Sample[], first = 0, last = samples.length - 1): readonly Hollow[] {
  const hollows: Hollow[] = [];
  for (let i = Math.max(1, first); i < Math.min(samples.length - 1, last + 1); i++) {
    const [before, middle, after] = [samples[i - 1]!, samples[i]!, samples[i + 1]!];
    const [a, b, c] = [before, middle, after].map(({ f }) => f * Math.sign(middle.f)) as [number, number, number];
    const bend = (c - b) / (after.x - middle.x) - (b - a) / (middle.x - before.x);
    if (!(a > 0 && b > 0 && c > 0) || Math.min(a, b, c) > 2 * bend * (after.x - before.x)) continue;
    if (b <= a && b <= c) hollows.push({ bracket: between(before, after), lowest: middle });
    else if (a < b && isEnd(samples[i - 2])) hollows.push({ bracket: between(before, middle), lowest: before });
    else if (c < b && isEnd(samples[i + 2])) hollows.push({ bracket: between(middle, after), lowest: after });
  }
  return hollows;
}

const between = (from: Sample, to: Sample): Bracket => ({ low: from.x, fLow: from.f, high: to.x, fHigh: to.f });

const isEnd = (beside: Sample | undefined): boolean => beside === undefined || Number.isNaN(beside.f);
