import * as fc from "fast-check";

/** Random terms of a loan, wide enough for any model of ours: rates from -50% to 100% a period, up to 40 years of months. */
export const loans = fc.record({
  rate: fc.oneof(
    fc.constant(0),
    fc.double({ min: -0.01, max: 0.01, noNaN: true }),
    fc.double({ min: -0.5, max: 1, noNaN: true }),
  ),
  nper: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 480 })),
  pv: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fv: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  when: fc.constantFrom(0, 1),
});

/** The payment of one period and the balance before and after it, walked period by period: what a bank's ledger does. */
export function ledger(rate: number, nper: number, pv: number, payment: number, when: number) {
  const rows: { interest: number; principal: number; closing: number }[] = [];
  let owed = pv;
  for (let per = 1; per <= nper; per++) {
    const earning = when === 1 && per > 1 ? rows.at(-1)! : null;
    const interest = when === 0 ? -owed * rate : earning === null ? 0 : -(owed - owed / (1 + rate));
    const principal = payment - interest;
    const closing = when === 0 ? owed * (1 + rate) + payment : (owed + payment) * (1 + rate);
    rows.push({ interest, principal, closing });
    owed = closing;
  }
  return rows;
}
