/**
 * An analysis is a conversation with the engine: it yields tables of cases, is
 * given the columns of its outputs, and returns its report. Whoever drives it
 * decides where the engine runs, shows progress, and may stop at any table.
 */
import type { Compiled } from "../../engine/compile.ts";
import { type CaseTable, runCases } from "../../engine/run.ts";
import { sampleOf } from "../../numbers/statistics/sample.ts";
import type { Result } from "../../result.ts";
import { drawerOf } from "../draws/drawer.ts";
import type { DrawnCases } from "../draws/drawPlan.ts";
import type { AnalysisProblem } from "./problems.ts";
import { type Reading, readColumns } from "./readings.ts";
import type { AskedSamples } from "./samples.ts";

/** One table of cases for the engine: plain data. */
export interface Run {
  readonly cases: CaseTable | DrawnCases;
  /** What is read of each case. */
  readonly outputs: readonly Reading[];
  /** What the cases change: a scenario by name; null is the base. */
  readonly scenario: string | null;
}

/** What an analysis asks for, and what it can say on the way. */
export interface AskedRun<Report> extends Run {
  /** How much of the whole analysis is done before and after it, 0 to 1; 0 and 1 where absent. */
  readonly share?: readonly [number, number];
  /** The model it runs in, where it is not the one that the analysis is of. */
  readonly model?: Compiled;
  /** Where the columns of drawn cases are put, as long as there are cases; whoever runs it gives new ones where absent. */
  readonly into?: Columns;
  /** Given its columns, where the analysis does not wait for them: it asks for what follows at once. */
  readonly take?: (columns: Columns) => void;
  /** The report of what was run before it, for those who do not want to wait; absent where there is none. */
  readonly soFar?: () => Report;
}

/** `[output][case]`, in the line's unit; NaN where a case has no value. */
export type Columns = readonly Float64Array[];

export type Analysis<Report> = Generator<AskedRun<Report> | AskedSamples, Result<Report, AnalysisProblem>, Columns>;

/** Drives an analysis to its end on the spot: for tests, the command line, and tables too small to send elsewhere. */
export function conclude<Report>(
  analysis: Analysis<Report>,
  evaluate: (run: AskedRun<Report>) => Columns,
): Result<Report, AnalysisProblem> {
  let turn = analysis.next();
  while (turn.done !== true) {
    const asked = turn.value;
    let columns: Columns = [];
    if ("samples" in asked) asked.take(asked.samples.map(sampleOf));
    else {
      columns = evaluate(asked);
      asked.take?.(columns);
    }
    turn = analysis.next(columns);
  }
  return turn.value;
}

export const evaluatorOf =
  (compiled: Compiled) =>
  ({ model, ...run }: Run & Pick<AskedRun<unknown>, "model" | "into">): Columns =>
    evaluateRun(model ?? compiled, run);

function evaluateRun(
  compiled: Compiled,
  { cases, outputs, scenario, into }: Run & { readonly into?: Columns },
): Columns {
  const evaluate = (table: CaseTable, areReadable: boolean) =>
    readColumns(outputs, table.caseCount, (cells) => runCases(compiled, table, cells, { scenario, areReadable }));
  if ("columns" in cases) return evaluate(cases, true);
  const { plan, first, caseCount, strata } = cases;
  const drawer = drawerOf(compiled.program, plan);
  const whole = into ?? outputs.map(() => new Float64Array(caseCount));
  for (let start = 0; start < caseCount; start += drawnTogether) {
    const count = Math.min(drawnTogether, caseCount - start);
    const ofThese = strata?.map((each) => each.subarray(start, start + count));
    const part = evaluate(drawer.table(first + start, count, ofThese), false);
    for (const [index, column] of part.entries()) whole[index]!.set(column, start);
  }
  return whole;
}

/** Trials whose inputs and cells are held at once; no bit depends on it. */
const drawnTogether = 4_096;
