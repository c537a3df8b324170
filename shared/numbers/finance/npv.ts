/**
 * Net present value of values one period apart, the first of them one period ahead, as Excel's NPV.
 *
 *     npv = sum over i from 1 of values[i] / (1 + rate)^i
 *
 * Money received is positive. `rate` is a fraction per period; a value paid today
 * stands outside: `npv(rate, later) + today`. The result has the unit of the values.
 * NaN where there is no answer: a rate of -100% or less. No values are worth 0.
 * npv(0.1, [110, 121]) = 200.
 * Source: Microsoft, "NPV function".
 */
export function npv(rate: number, values: ArrayLike<number>): number {
  if (!(rate > -1)) return NaN;
  let worth = 0;
  for (let i = values.length - 1; i >= 0; i--) worth = (worth + values[i]!) / (1 + rate);
  return worth;
}
