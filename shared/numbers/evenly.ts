/** `count` values at even steps, both ends included: `evenly(0, 1, 5)` is 0, 0.25, 0.5, 0.75, 1. It takes at least two. */
export const evenly = (low: number, high: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => low + ((high - low) * index) / (count - 1));
