/**
 * Compound interest, the one identity behind pmt, ipmt, ppmt, pv, fv and nper:
 *
 *     pv * growth(rate, nper) + pmt * annuity(rate, nper, when) + fv = 0
 *
 * Signs are a person's purse: money received is positive, money paid negative.
 * `rate` is a fraction per period (0.01, not 1), periods are counted in the same
 * unit. Source: Microsoft, "PV function", the equation under Remarks.
 *
 * Both factors go through log1p and expm1, so a tiny rate loses no digits and
 * flows into the rate-0 answer without a jump.
 */

/** What 1 becomes after `periods` periods, `(1 + rate)^periods`; negative periods discount. NaN for a rate of -100% or less. */
export function growth(rate: number, periods: number): number {
  return rate > -1 ? Math.exp(periods * Math.log1p(rate)) : NaN;
}

/**
 * What payments of 1 a period have become at the end of the last one,
 * `(1 + rate * when) * ((1 + rate)^periods - 1) / rate`, at rate 0 `periods`.
 *
 * `when` is 0 for payments at the end of each period, 1 at its beginning.
 * With `-periods` it is minus the value of the same payments today.
 * NaN for a rate of -100% or less, and for any other `when`.
 * annuity(0.1, 2, 0) = 2.1: the first payment has earned 10%, the second nothing.
 */
export function annuity(rate: number, periods: number, when: number): number {
  if (!(rate > -1) || (when !== 0 && when !== 1)) return NaN;
  if (rate === 0) return periods;
  return ((1 + rate * when) * Math.expm1(periods * Math.log1p(rate))) / rate;
}
