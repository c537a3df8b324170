import * as fc from "fast-check";

/** Up to a million either way, in cents. */
export const amounts = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((cents) => cents / 100);

/** Random terms of a loan: rates from -50% to 100% a period and close to 0, payments at either end of a period. */
export const loans = fc.record({
  rate: fc.oneof(
    fc.constant(0),
    fc.double({ min: -1e-9, max: 1e-9, noNaN: true }),
    fc.double({ min: -0.5, max: 1, noNaN: true }),
  ),
  nper: fc.integer({ min: 1, max: 30 }),
  pv: amounts,
  fv: amounts,
  when: fc.constantFrom(0, 1),
});

/**
 * What a bank's ledger says, one period after the other: the interest within each
 * payment (below 0 on a loan) and what is owed at the end of the last period.
 */
export function ledger(rate: number, nper: number, pv: number, payment: number, when: number) {
  const interest: number[] = [];
  let owed = pv;
  let earned = 0;
  for (let per = 1; per <= nper; per++) {
    if (when === 0) earned = owed * rate;
    interest.push(-earned);
    owed += earned + payment;
    if (when === 1) earned = owed * rate;
  }
  return { interest, owedAtEnd: when === 1 ? owed + earned : owed };
}
