/**
 * Shapley values: what each of n drivers adds to a total, as the mean over all n!
 * orders in which they can come. The only split that is symmetric, gives nothing
 * to what changes nothing, adds over outputs, and sums to the total.
 *
 * Source: L. S. Shapley, "A value for n-person games", 1953.
 */

/**
 * From the output of every coalition, indexed by its bits: driver `d` is in where bit `d` is set.
 *
 *     amount of d = sum over S without d of (v(S and d) - v(S)) / (n C(n-1, |S|))
 */
export function shapleyValues(values: Float64Array): Float64Array {
  const count = Math.log2(values.length);
  const weights = weightsBySize(count);
  const amounts = new Float64Array(count);
  for (let driver = 0; driver < count; driver++) {
    const bit = 1 << driver;
    const sums = new Float64Array(count); // by size: a weight is applied once, so equal drivers have equal amounts
    for (let coalition = 0; coalition < values.length; coalition++)
      if ((coalition & bit) === 0) sums[sizeOf(coalition)]! += values[coalition | bit]! - values[coalition]!;
    for (let size = 0; size < count; size++) amounts[driver]! += sums[size]! * weights[size]!;
  }
  return amounts;
}

/** Of a coalition of a size, the share of the orders in which just its members come before a given driver. */
function weightsBySize(count: number): readonly number[] {
  const weights: number[] = [];
  for (let size = 0, choices = 1; size < count; size++) {
    weights.push(1 / (count * choices));
    choices = (choices * (count - 1 - size)) / (size + 1);
  }
  return weights;
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
  return size;
}
