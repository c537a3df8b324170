/**
 * Spearman's rank correlation: Pearson's correlation of two columns of ranks, those that tie having the mean of theirs
 * (see ordered.ts). NaN where all of one are the same.
 */
export function correlationOfRanks(left: Float64Array, right: Float64Array): number {
  const mean = (left.length + 1) / 2;
  let [both, ofLeft, ofRight] = [0, 0, 0];
  for (let i = 0; i < left.length; i++) {
    const a = left[i]! - mean;
    const b = right[i]! - mean;
    both += a * b;
    ofLeft += a * a;
    ofRight += b * b;
  }
  return ofLeft === 0 || ofRight === 0 ? Number.NaN : both / Math.sqrt(ofLeft * ofRight);
}
