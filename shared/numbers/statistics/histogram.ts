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
  const counts = new Array<number>(classes).fill(0);
  let [below, above] = [0, 0];
  for (const value of sorted) {
    const index = Math.floor((value - from) / width);
    if (index < 0) below++;
    else if (index >= counts.length) above++;
    else counts[index]!++;
  }
  return { from, width, counts, below, above };
}

/** The nearest of 1, 2 and 5 times a power of ten, by ratio; 0 for 0. */
function roundWidth(width: number): number {
  if (!(width > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(width));
  const digits = width / power;
  return (digits < Math.SQRT2 ? 1 : digits < Math.sqrt(10) ? 2 : digits < Math.sqrt(50) ? 5 : 10) * power;
}
