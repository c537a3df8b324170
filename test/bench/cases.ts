/** The tables of cases that are timed. Spread evenly and without chance, so that every run times the same cases. */
import type { CaseTable } from "../../shared/engine/run.ts";

/** Ranges of inputs of the flagship, in their lines' units. The first two are the two of the question. */
export const ranges: readonly { readonly line: string; readonly from: number; readonly to: number }[] = [
  { line: "efficiency_gain", from: 1, to: 21 },
  { line: "elasticity", from: 0, to: 2 },
  { line: "training_growth_start", from: 40, to: 200 },
  { line: "inference_growth_start", from: 80, to: 300 },
  { line: "growth_fade", from: 0.6, to: 0.8 },
  { line: "price_decline_start", from: 15, to: 40 },
  { line: "utilisation", from: 25, to: 40 },
  { line: "wacc", from: 8, to: 13 },
  { line: "terminal_growth", from: 1, to: 5 },
  { line: "base_rate", from: 2, to: 6 },
  { line: "largest_customer_performance", from: 0, to: 100 },
  { line: "renegotiation", from: 0, to: 80 },
];

/** Every pair of `steps` values of efficiency_gain and as many of elasticity. */
export function pairs(steps: number): CaseTable {
  const at = (index: number, { from, to }: { from: number; to: number }) => from + ((to - from) * index) / (steps - 1);
  const [gain, elasticity] = [ranges[0]!, ranges[1]!];
  return {
    caseCount: steps * steps,
    columns: [
      { line: gain.line, values: filled(steps * steps, (c) => at(c % steps, gain)) },
      { line: elasticity.line, values: filled(steps * steps, (c) => at(Math.floor(c / steps), elasticity)) },
    ],
  };
}

/**
 * `caseCount` points that fill the box of the first `inputCount` ranges: point c
 * has in dimension d the fraction of c times the square root of the d-th prime
 * (Richtmyer's sequence).
 */
export function spread(caseCount: number, inputCount: number): CaseTable {
  const columns = ranges.slice(0, inputCount).map(({ line, from, to }, d) => {
    const step = Math.sqrt(primes[d]!);
    return { line, values: filled(caseCount, (c) => from + (to - from) * ((c * step) % 1)) };
  });
  return { caseCount, columns };
}

/** The first cases of a table. */
export const firstCases = ({ columns }: CaseTable, caseCount: number): CaseTable => ({
  caseCount,
  columns: columns.map((column) => ({ ...column, values: column.values.slice(0, caseCount) })),
});

/** How many inputs `spread` can vary. */
export const mostInputs = ranges.length;

const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];

const filled = (length: number, at: (c: number) => number) => Float64Array.from({ length }, (_, c) => at(c));
