import { evenly } from "../evenly.ts";

/** Powers of ten below the far end of a range that are looked at by ratio. */
const decades = 6;
const pointsPerDecade = 16;

/**
 * Where a range is looked at first, rising: `count` points at even steps, both
 * ends included, and on each side of zero that spans more than a decade points at
 * even ratios too, so that what happens near a thousandth of a range of a million
 * is seen. Zero itself where the range holds it.
 */
export function scanPoints(low: number, high: number, count: number): Float64Array {
  const inside = (x: number) => x > low && x < high;
  const points = [low, ...evenly(low, high, count), ...ratios(high), ...ratios(-low).map((x) => -x), 0].filter(inside);
  return Float64Array.from(new Set([low, ...points.sort((a, b) => a - b), high]));
}

/** `end` times even ratios, down to a millionth of it. */
function ratios(end: number): readonly number[] {
  if (end <= 0) return [];
  return Array.from({ length: decades * pointsPerDecade }, (_, index) => end * 10 ** (-(index + 1) / pointsPerDecade));
}
