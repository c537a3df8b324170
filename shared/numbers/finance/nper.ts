/**
 * How many periods level payments take from `pv` to `fv`, as Excel's NPER.
 *
 *     nper = ln((p - fv) / (p + pv)) / ln(1 + rate),  p = pmt * (1 + rate * when) / rate
 *     nper = -(pv + fv) / pmt                         at rate 0
 *
 * Signs, `rate` and `when` as in pmt; the result is in periods and need not be
 * whole. Below 0 it says how long ago, as Excel does.
 * NaN where there is no answer: the payments never get there (they only cover the
 * interest), a rate of -100% or less, another `when`.
 * nper(0.1, -121, 210) = 2.
 * Source: Microsoft, "NPER function".
 */
export function nper(rate: number, pmt: number, pv: number, fv = 0, when = 0): number {
  if (!(rate > -1) || (when !== 0 && when !== 1)) return NaN;
  const periods = rate === 0 ? -(pv + fv) / pmt : periodsAtInterest(rate, pmt * (1 + rate * when), pv, fv);
  return Number.isFinite(periods) ? periods : NaN;
}

/** (p - fv) / (p + pv) is 1 + gap: with log1p a rate near 0 loses no digits. */
function periodsAtInterest(rate: number, payment: number, pv: number, fv: number): number {
  const gap = (-(pv + fv) * rate) / (payment + pv * rate);
  return Math.log1p(gap) / Math.log1p(rate);
}
