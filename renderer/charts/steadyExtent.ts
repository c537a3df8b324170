/** Axes that hold still: a scale that grows with what it must show and does not shrink again by itself. */

export interface Extent {
  readonly min: number;
  readonly max: number;
}

/** The least and the most of the numbers among `values`, and 0 where it belongs on the scale; null where there are none. */
export function extentOf(values: Iterable<number | null>, withZero = false): Extent | null {
  let [min, max] = withZero ? [0, 0] : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let hasAny = false;
  for (const value of values) {
    if (value === null || !Number.isFinite(value)) continue;
    hasAny = true;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return hasAny ? { min, max } : null;
}

/** The extent rounded outwards to whole steps of 1, 2 or 5 tens, about `steps` of them; a single number gets room around it. */
export function roundedExtent({ min, max }: Extent, steps = 5): Extent {
  if (min === max) return min === 0 ? { min: -1, max: 1 } : roundedExtent(around(min), steps);
  const rough = max / steps - min / steps; // apart, for the span of the widest numbers is past the largest one
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= rough * (1 - 1e-9)) ?? rough;
  return { min: wholeSteps(Math.floor(min / step), step), max: wholeSteps(Math.ceil(max / step), step) };
}

/** 18 steps of 0.001 are 0.018, not a hair more. */
const wholeSteps = (count: number, step: number): number => Number((count * step).toPrecision(12));

const around = (value: number): Extent => ({ min: value - Math.abs(value) / 2, max: value + Math.abs(value) / 2 });

export interface KeptExtent {
  readonly question: string;
  readonly extent: Extent;
}

/** What is kept after `needed` is seen: of the same question the wider of both on either side, of another only what it needs. */
export function widened(
  kept: KeptExtent | null,
  question: string,
  needed: Extent | null,
  steps?: number,
): KeptExtent | null {
  const same = kept?.question === question ? kept : null;
  if (needed === null) return same;
  const rounded = roundedExtent(needed, steps);
  if (same === null) return { question, extent: rounded };
  const { min, max } = same.extent;
  if (min <= rounded.min && max >= rounded.max) return same;
  return { question, extent: { min: Math.min(min, rounded.min), max: Math.max(max, rounded.max) } };
}
