/**
 * Columns put in order, for what is told from it. Of many trials that takes as long as a good part of their run, so it
 * is asked of whoever drives the analysis, as a run is: each column by itself, here or elsewhere.
 */
import { type Ordered, orderedOf } from "../../numbers/statistics/ordered.ts";

type Columns = readonly Float64Array[];

/** Columns without NaN. The answer has two for each: its numbers in rising order, and their ranks. */
export interface AskedOrder {
  readonly order: Columns;
}

/** What asks for nothing but orders. */
export type Ordering<T> = Generator<AskedOrder, T, Columns>;

export function* ordersOf(columns: Columns): Ordering<readonly Ordered[]> {
  const found = yield { order: columns };
  return columns.map((_, index) => ({ sorted: found[2 * index]!, ranks: found[2 * index + 1]! }));
}

/** The answer to an `AskedOrder`. */
export const orderedColumns = (columns: Columns): Columns =>
  columns.flatMap((column) => {
    const { sorted, ranks } = orderedOf(column);
    return [sorted, ranks];
  });

/** Drives what asks for orders to its end, here. */
export function concludeOrders<T>(ordering: Ordering<T>): T {
  let turn = ordering.next();
  while (turn.done !== true) turn = ordering.next(orderedColumns(turn.value.order));
  return turn.value;
}
