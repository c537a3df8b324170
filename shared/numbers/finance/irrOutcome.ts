import { positiveRoots } from "../positiveRoots.ts";

/** Rates looked at, as fractions per period: from a loss of 99.99% to a gain of a hundred million percent. */
const LEAST_RATE = -0.9999;
const MOST_RATE = 1e6;

/** What the search for an internal rate of return found. Rates are fractions per period, in rising order. */
export type IrrOutcome =
  | { readonly kind: "one"; readonly rate: number }
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly rates: readonly number[] };

/**
 * Every rate between -99.99% and +100,000,000% a period at which values one
 * period apart, the first of them today, are together worth 0 (see irr).
 *
 * With x = 1 / (1 + rate) the worth is a polynomial in x, so all of its roots can
 * be found, not just the one nearest to a guess. Rates so close that rounding
 * cannot tell them apart count as one. "none" also where values never change
 * sign, or where one of them is not finite.
 * irrOutcome([-100, 230, -132]) is several: 10% and 20%.
 */
export function irrOutcome(values: ArrayLike<number>): IrrOutcome {
  const roots = positiveRoots(Array.from(values), 1 / (1 + MOST_RATE), 1 / (1 + LEAST_RATE));
  const rates = roots.map((x) => 1 / x - 1).reverse();
  if (rates.length === 0) return { kind: "none" };
  return rates.length === 1 ? { kind: "one", rate: rates[0]! } : { kind: "several", rates };
}
