import { annuity, growth } from "./annuity.ts";

/**
 * The level payment per period that takes `pv` to `fv` in `nper` periods, as Excel's PMT.
 *
 *     pmt = -(pv * (1 + rate)^nper + fv) * rate / ((1 + rate * when) * ((1 + rate)^nper - 1))
 *
 * Money received is positive, money paid negative: a loan (pv > 0) has a payment
 * below 0. `rate` is a fraction per period; `when` is 0 at the end of each
 * period, 1 at its beginning; the result is in the unit of `pv` and `fv`.
 * NaN where there is no answer: nper 0, a rate of -100% or less, another `when`.
 * pmt(0.1, 2, 210) = -121: 210 owes 231, 110 are left, they owe 121.
 * Source: Microsoft, "PMT function".
 */
export function pmt(rate: number, nper: number, pv: number, fv = 0, when = 0): number {
  if (nper === 0) return NaN;
  return (pv + fv * growth(rate, -nper)) / annuity(rate, -nper, when);
}
