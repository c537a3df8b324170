import { fv as futureValue } from "./fv.ts";
import { pmt } from "./pmt.ts";

/**
 * The interest within the level payment of period `per` (the first is 1), as Excel's IPMT.
 *
 *     ipmt = rate * fv(rate, per - 1, pmt, pv)                 paid at the end of a period
 *     ipmt = rate * fv(rate, per - 1, pmt, pv, 1) / (1 + rate) paid at its beginning; 0 for per 1
 *
 * Signs, `rate`, `when` and unit as in pmt: on a loan (pv > 0) interest is below 0.
 * NaN where there is no answer: a `per` that is not a whole number from 1 to nper (the last, begun period
 * of an nper that is not whole included), or no pmt.
 * ipmt(0.1, 2, 2, 210) = -11: 10% of the 110 left after the first payment.
 * Source: Microsoft, "IPMT function".
 */
export function ipmt(rate: number, per: number, nper: number, pv: number, fv = 0, when = 0): number {
  if (!Number.isInteger(per) || per < 1 || per >= nper + 1) return NaN;
  const payment = pmt(rate, nper, pv, fv, when);
  if (when === 0) return rate * futureValue(rate, per - 1, payment, pv);
  if (per === 1) return 0 * payment; // nothing has had time to earn; NaN where there is no payment
  return (rate * futureValue(rate, per - 1, payment, pv, 1)) / (1 + rate);
}
