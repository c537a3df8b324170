/**
 * The value that a share of a sample lies below, between the two nearest numbers in proportion.
 *
 *     at position (count - 1) * share, from 0
 *
 * Source: R. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50(4), 1996,
 * type 7; as Excel's PERCENTILE.INC. `sorted` rises and has no NaN; NaN where it is empty. `share` is from 0 to 1.
 * Finite numbers have a finite percentile, further apart than the largest number as they may be.
 */
export function percentile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const part = position - below;
  const low = sorted[below]!;
  if (part === 0) return low;
  const high = sorted[below + 1]!;
  const gap = high - low;
  return gap === Number.POSITIVE_INFINITY ? (1 - part) * low + part * high : low + part * gap;
}
