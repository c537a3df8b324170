/** The ways to split a change over drivers: conversations with the engine that end with an amount a driver. */
import type { AskedRun, Columns } from "../cases/analysis.ts";
import { type Between, type Coalitions, coalitionsOf, valuesOver } from "./coalitions.ts";
import { randomOrder } from "./randomOrders.ts";
import { shapleyValues } from "./shapley.ts";

export interface Split {
  /** The output with nobody and with everybody in. */
  readonly from: number;
  readonly to: number;
  readonly amounts: readonly number[];
  /** One a driver, of amounts that are estimated. */
  readonly errors?: readonly number[];
}

/** A coalition in which the output has no number: indexes of those who are in. */
export interface Failing {
  readonly failing: readonly number[];
}

type Splitting = Generator<AskedRun<never>, Split | Failing, Columns>;

/** Up to here all 2^n coalitions are computed, 4,096 cases at most; with more drivers orders are drawn. */
export const mostExact = 12;

/** Orders that are drawn, each with its reverse. */
export const drawnPairs = 500;

/** Every coalition, each once: Shapley values but for the rounding of doubles. */
export function* exactSplit(between: Between): Splitting {
  const count = between.drivers.length;
  const coalitions = coalitionsOf(count, 2 ** count);
  for (const [driver, isIn] of coalitions.entries())
    for (let coalition = 0; coalition < isIn.length; coalition++) isIn[coalition] = (coalition >> driver) & 1;
  const values = yield* valuesOver(between, coalitions, 2 ** count, [0, 1]);
  return failingOf(coalitions, values) ?? { from: values[0]!, to: values.at(-1)!, amounts: [...shapleyValues(values)] };
}

/** One pass, each driver after those before it: what it adds where the story has come so far. */
export function* storySplit(between: Between): Splitting {
  const count = between.drivers.length;
  const coalitions = coalitionsOf(count, count + 1);
  for (const [driver, isIn] of coalitions.entries()) isIn.fill(1, driver + 1);
  const values = yield* valuesOver(between, coalitions, count + 1, [0, 1]);
  return (
    failingOf(coalitions, values) ?? {
      from: values[0]!,
      to: values.at(-1)!,
      amounts: coalitions.map((_, driver) => values[driver + 1]! - values[driver]!),
    }
  );
}

/** Cases of one table: enough to keep two workers busy, few enough to stop soon. */
const blockOfCases = 8_192;

/**
 * Shapley values as the mean over drawn orders, each with its reverse, which takes out what depends on whether a
 * driver comes early or late (antithetic sampling). The standard error is that of the mean over pairs.
 *
 * Source: J. Castro, D. Gómez, J. Tejada, "Polynomial calculation of the Shapley value based on sampling", 2009;
 * R. Mitchell et al., "Sampling permutations for Shapley value estimation", 2022.
 */
export function* sampledSplit(between: Between, pairs: number = drawnPairs): Splitting {
  const count = between.drivers.length;
  const sums = new Float64Array(count);
  const squares = new Float64Array(count);
  let [from, to] = [Number.NaN, Number.NaN];
  const perBlock = Math.max(1, Math.floor(blockOfCases / (2 * (count + 1))));
  for (let start = 0; start < pairs; start += perBlock) {
    const end = Math.min(pairs, start + perBlock);
    const walks = Array.from({ length: end - start }, (_, index) => randomOrder(count, start + index)).flatMap(
      (order) => [order, order.toReversed()],
    );
    const coalitions = walksOf(walks, count);
    const share = [start / pairs, end / pairs] as const;
    const values = yield* valuesOver(between, coalitions, walks.length * (count + 1), share);
    const failing = failingOf(coalitions, values);
    if (failing !== null) return failing;
    [from, to] = [values[0]!, values[count]!]; // the same in every walk
    for (let walk = 0; walk < walks.length; walk += 2) {
      const there = stepsOf(walks[walk]!, values, walk);
      const back = stepsOf(walks[walk + 1]!, values, walk + 1);
      for (let driver = 0; driver < count; driver++) {
        const amount = (there[driver]! + back[driver]!) / 2;
        const delta = amount - sums[driver]! / Math.max(1, start + walk / 2);
        sums[driver]! += amount;
        // Welford, 1962: with the mean before and after, so that large amounts do not cancel.
        squares[driver]! += delta * (amount - sums[driver]! / (start + walk / 2 + 1));
      }
    }
  }
  return {
    from,
    to,
    amounts: [...sums].map((sum) => sum / pairs),
    errors: [...squares].map((square) => Math.sqrt(square / (pairs - 1) / pairs)),
  };
}

/** Each walk from nobody to everybody, one case a step. */
function walksOf(walks: readonly (readonly number[])[], count: number): Coalitions {
  const coalitions = coalitionsOf(count, walks.length * (count + 1));
  for (const [walk, order] of walks.entries())
    for (const [rank, driver] of order.entries())
      coalitions[driver]!.fill(1, walk * (count + 1) + rank + 1, (walk + 1) * (count + 1));
  return coalitions;
}

/** What each driver adds where it comes in a walk. */
function stepsOf(order: readonly number[], values: Float64Array, walk: number): Float64Array {
  const steps = new Float64Array(order.length);
  const start = walk * (order.length + 1);
  for (const [rank, driver] of order.entries()) steps[driver] = values[start + rank + 1]! - values[start + rank]!;
  return steps;
}

/** Of the coalitions without a number that of everybody, else the one with the fewest: what a person can look at. */
function failingOf(coalitions: Coalitions, values: Float64Array): Failing | null {
  let found: readonly number[] | null = null;
  for (const [coalition, value] of values.entries()) {
    if (!Number.isNaN(value)) continue;
    const members = coalitions.flatMap((isIn, driver) => (isIn[coalition] === 1 ? [driver] : []));
    if (members.length === coalitions.length) return { failing: members };
    if (found === null || members.length < found.length) found = members;
  }
  return found === null ? null : { failing: found };
}
