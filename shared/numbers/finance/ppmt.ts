import { ipmt } from "./ipmt.ts";
import { pmt } from "./pmt.ts";

/**
 * The principal within the level payment of period `per` (the first is 1), as Excel's PPMT.
 *
 *     ppmt = pmt - ipmt
 *
 * Signs, `rate`, `when`, unit and NaN as in ipmt: on a loan (pv > 0) principal repaid is below 0.
 * ppmt(0.1, 2, 2, 210) = -110: the second payment of 121, less 11 of interest.
 * Source: Microsoft, "PPMT function".
 */
export function ppmt(rate: number, per: number, nper: number, pv: number, fv = 0, when = 0): number {
  return pmt(rate, nper, pv, fv, when) - ipmt(rate, per, nper, pv, fv, when);
}
