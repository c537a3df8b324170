/**
 * Net present value of values one period apart, the first of them one period ahead, as Excel's NPV.
 *
 *     npv = sum over i from 1 of values[i] / ((1 + rates[1]) * ... * (1 + rates[i]))
 *
 * Money received is positive. `rates` are fractions per period, one for each
 * value; where they are all alike this is Excel's NPV. A value paid today stands
 * outside: `npv(rates, later) + today`. The result has the unit of the values.
 * NaN where there is no answer: a rate of -100% or less. No values are worth 0.
 * npv([0.1, 0.1], [110, 121]) = 200.
 * Source: Microsoft, "NPV function".
 */
export function npv(rates: ArrayLike<number>, values: ArrayLike<number>): number {
  let growth = 1;
  let worth = 0;
  for (let i = 0; i < values.length; i++) {
    if (!(rates[i]! > -1)) return NaN;
    growth *= 1 + rates[i]!;
    worth += values[i]! / growth;
  }
  return worth;
}
