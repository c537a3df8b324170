import { annuity, growth } from "./annuity.ts";

/**
 * What `nper` level payments and a last amount `fv` are worth today, as Excel's PV.
 *
 *     pv = -(pmt * (1 + rate * when) * (1 - (1 + rate)^-nper) / rate + fv * (1 + rate)^-nper)
 *
 * Signs, `rate`, `when` and unit as in pmt: payments made (pmt < 0) are worth a loan received (pv > 0).
 * NaN where there is no answer: a rate of -100% or less, another `when`.
 * pv(0.1, 2, -121) = 210: 121/1.1 + 121/1.21 = 110 + 100.
 * Source: Microsoft, "PV function".
 */
export function pv(rate: number, nper: number, pmt: number, fv = 0, when = 0): number {
  return pmt * annuity(rate, -nper, when) - fv * growth(rate, -nper);
}
