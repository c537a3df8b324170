/** Numbers with what is told from their order. */
import { orderOf } from "./order.ts";

export interface Ordered {
  /** In rising order. */
  readonly sorted: Float64Array;
  /** From 1, in the order given; those that tie have the mean of theirs. */
  readonly ranks: Float64Array;
}

/** `values` has no NaN. */
export function orderedOf(values: Float64Array): Ordered {
  const order = orderOf(values);
  const sorted = inOrder(values, order);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    for (let place = from; place < to; place++) ranks[order[place]!] = (from + 1 + to) / 2;
    from = to;
  }
  return { sorted, ranks };
}

/** As `toSorted` gives them, to the sign of zero, in a fraction of its time; `values` has no NaN. */
export function sortedOf(values: Float64Array): Float64Array {
  const sorted = inOrder(values, orderOf(values));
  // The order takes zeros for alike; those with a minus come first.
  const first = sorted.indexOf(0);
  let [end, minus] = [first, 0];
  for (; first !== -1 && sorted[end] === 0; end++) if (Object.is(sorted[end], -0)) minus++;
  if (minus > 0) sorted.fill(-0, first, first + minus).fill(0, first + minus, end);
  return sorted;
}

function inOrder(values: Float64Array, order: Uint32Array): Float64Array {
  const sorted = new Float64Array(values.length);
  for (let place = 0; place < sorted.length; place++) sorted[place] = values[order[place]!]!;
  return sorted;
}
