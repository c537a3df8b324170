import type { CaseTable } from "../../shared/engine/run.ts";
import { invariant } from "../../shared/invariant.ts";
import type { Answers } from "./flagship.ts";

export interface Solver {
  readonly name: string;
  readonly run: (table: CaseTable) => Answers;
}

/** Of the larger of two answers: they add up the same numbers in different orders. */
const tolerance = 1e-9;

/** Throws where two solvers differ on a case: times of different questions compare nothing. */
export function agree(table: CaseTable, solvers: readonly Solver[]): void {
  const [first, ...others] = solvers.map(({ name, run }) => ({ name, answers: run(table) }));
  invariant(first !== undefined, "there are solvers to compare");
  for (const { name, answers } of others)
    for (const [index, column] of answers.entries())
      for (const [c, value] of column.entries()) {
        const expected = first.answers[index]![c]!;
        const isClose = Math.abs(value - expected) <= tolerance * Math.max(Math.abs(value), Math.abs(expected), 1e-9);
        invariant(isClose, `${name} gives ${value} and ${first.name} ${expected} for output ${index} of case ${c}`);
      }
}
