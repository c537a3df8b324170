/** What a step of the test run came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

export const closingLine = ({ passed, failed }: Tally) => `${passed} passed, ${failed} failed`;

/**
 * Counts and exit status must agree: a runner that ends badly with every test green (an error outside any test, a
 * report that is missing or empty) is one failure more.
 */
export function settled(reported: Tally | null, hasEndedWell: boolean): Tally {
  const tally = reported ?? { passed: 0, failed: 0 };
  const isSilent = tally.passed + tally.failed === 0;
  const isContradicted = !hasEndedWell && tally.failed === 0;
  return isSilent || isContradicted ? { ...tally, failed: tally.failed + 1 } : tally;
}
