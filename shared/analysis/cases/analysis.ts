/**
 * An analysis is a conversation with the engine: it yields tables of cases, is
 * given the columns of its outputs, and returns its report. Whoever drives it
 * decides where the engine runs, shows progress, and may stop at any table.
 */
import type { Compiled } from "../../engine/compile.ts";
import { type CaseTable, type OutputCell, runCases } from "../../engine/run.ts";
import type { Result } from "../../result.ts";
import type { AnalysisProblem } from "./problems.ts";

/** One table of cases for the engine. */
export interface Run {
  readonly cases: CaseTable;
  /** What is read of each case. */
  readonly outputs: readonly OutputCell[];
  /** What the cases change: a scenario by name; null is the base. */
  readonly scenario: string | null;
  /** How much of the whole analysis is done before and after it, 0 to 1; 0 and 1 where absent. */
  readonly share?: readonly [number, number];
}

/** `[output][case]`, in the line's unit; NaN where a case has no value. */
export type Columns = readonly Float64Array[];

export type Analysis<Report> = Generator<Run, Result<Report, AnalysisProblem>, Columns>;

/** Drives an analysis to its end on the spot: for tests, the command line, and tables too small to send elsewhere. */
export function conclude<Report>(
  analysis: Analysis<Report>,
  evaluate: (run: Run) => Columns,
): Result<Report, AnalysisProblem> {
  let turn = analysis.next();
  while (turn.done !== true) turn = analysis.next(evaluate(turn.value));
  return turn.value;
}

export const evaluatorOf =
  (compiled: Compiled) =>
  ({ cases, outputs, scenario }: Run): Columns =>
    runCases(compiled, cases, outputs, { scenario });
