/** Numbers with what is told from their order. */
import { orderOf } from "./order.ts";
import { ranksOf } from "./rankCorrelation.ts";

export interface Ordered {
  /** In rising order. */
  readonly sorted: Float64Array;
  /** From 1, in the order given; those that tie have the mean of theirs. */
  readonly ranks: Float64Array;
}

/** `values` has no NaN. */
export function orderedOf(values: Float64Array): Ordered {
  const order = orderOf(values);
  return { sorted: inOrder(values, order), ranks: ranksOf(values, order) };
}

/** As `toSorted` gives them, to the sign of zero, in a fraction of its time; `values` has no NaN. */
export function sortedOf(values: Float64Array): Float64Array {
  const sorted = inOrder(values, orderOf(values));
  const zeros = sorted.subarray(sorted.indexOf(0), sorted.lastIndexOf(0) + 1);
  if (zeros.length > 1) zeros.sort(); // the order takes zeros for alike
  return sorted;
}

function inOrder(values: Float64Array, order: Uint32Array): Float64Array {
  const sorted = new Float64Array(values.length);
  for (let place = 0; place < sorted.length; place++) sorted[place] = values[order[place]!]!;
  return sorted;
}
