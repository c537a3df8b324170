/**
 * How often values lie where, in classes of equal width with round bounds.
 *
 * The classes reach over the middle 99 % of the sample; what lies outside is counted
 * at either side, so that a long tail does not press the rest into one class.
 */
import { percentile } from "./percentile.ts";

export interface Histogram {
  /** Lower bound of the first class. */
  readonly from: number;
  /** Above 0, also where all values are one. */
  readonly width: number;
  /** By class; a class holds its lower bound and not its upper. */
  readonly counts: readonly number[];
  readonly below: number;
  readonly above: number;
}

/** About how many classes; rounding their width makes it half to twice as many. */
const aim = 40;

/** Of numbers in rising order, none NaN; null where there are none, or where the classes would reach past the largest number there is. */
export function histogramOf(sorted: Float64Array): Histogram | null {
  if (sorted.length === 0) return null;
  const [low, high] = [percentile(sorted, 0.005), percentile(sorted, 0.995)];
  const width = roundWidth((high - low) / aim) || Math.abs(low) / aim || 1;
  const from = Math.floor(low / width) * width;
  const classes = Math.floor((high - from) / width) + 1;
  if (!Number.isFinite(from) || !Number.isFinite(from + classes * width)) return null;
  const starts = Array.from({ length: classes + 1 }, (_, index) => placeOfClass(sorted, from, width, index));
  const counts = starts.slice(1).map((next, index) => next - starts[index]!);
  return { from, width, counts, below: starts[0]!, above: sorted.length - starts[classes]! };
}

/** The place of the first number whose class is `index` or a later one; classes rise with the numbers. */
function placeOfClass(sorted: Float64Array, from: number, width: number, index: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Math.floor((sorted[middle]! - from) / width) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nearest of 1, 2 and 5 times a power of ten, by ratio; 0 for 0. */
function roundWidth(width: number): number {
  if (!(width > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(width));
  const digits = width / power;
  return (digits < Math.SQRT2 ? 1 : digits < Math.sqrt(10) ? 2 : digits < Math.sqrt(50) ? 5 : 10) * power;
}
