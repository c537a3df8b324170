import { irrOutcome } from "./irrOutcome.ts";

/**
 * Internal rate of return: the rate per period at which values one period apart,
 * the first of them today, are together worth 0. A fraction: 0.1 is 10%.
 *
 *     sum over i from 0 of values[i] / (1 + irr)^i = 0
 *
 * Money received is positive. NaN where there is no such rate or more than one;
 * irrOutcome says which. Excel's IRR starts from a guess and then gives one of
 * several rates in silence; where there is exactly one the two agree.
 * irr([-200, 110, 121]) = 0.1.
 * Source: Microsoft, "IRR function".
 */
export function irr(values: ArrayLike<number>): number {
  const outcome = irrOutcome(values);
  return outcome.kind === "one" ? outcome.rate : NaN;
}
