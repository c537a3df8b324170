/** Spearman's rank correlation: Pearson's correlation of ranks, those that tie having the mean of theirs. */
import { orderOf } from "./order.ts";

/** Ranks from 1; `values` has no NaN. `order` as of `orderOf`. */
export function ranksOf(values: Float64Array, order: Uint32Array = orderOf(values)): Float64Array {
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let place = from; place < to; place++) ranks[order[place]!] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** Of two columns of ranks; NaN where all of one are the same. */
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
