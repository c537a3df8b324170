import { annuity, growth } from "./annuity.ts";

/**
 * What `pv` and `nper` level payments have become at the end, as Excel's FV.
 *
 *     fv = -(pv * (1 + rate)^nper + pmt * (1 + rate * when) * ((1 + rate)^nper - 1) / rate)
 *
 * Signs, `rate`, `when` and unit as in pmt: money put in (pmt, pv < 0) comes back (fv > 0).
 * NaN where there is no answer: a rate of -100% or less, another `when`.
 * fv(0.1, 2, -100) = 210: the first 100 have earned 10, the second nothing.
 * Source: Microsoft, "FV function".
 */
export function fv(rate: number, nper: number, pmt: number, pv = 0, when = 0): number {
  return -(pv * growth(rate, nper) + pmt * annuity(rate, nper, when));
}
