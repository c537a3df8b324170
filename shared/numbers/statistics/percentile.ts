/**
 * The value that a share of a sample lies below, between the two nearest numbers in proportion.
 *
 *     at position (count - 1) * share, from 0
 *
 * Source: R. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50(4), 1996,
 * type 7; as Excel's PERCENTILE.INC. `sorted` rises and has no NaN; NaN where it is empty. `share` is from 0 to 1.
 */
export function percentile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const part = position - below;
  const low = sorted[below]!;
  return part === 0 ? low : low + part * (sorted[below + 1]! - low);
}
