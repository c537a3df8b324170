/** Drives an analysis over a pool: progress between slices, a stop at any of them, small tables on the spot. */
import type { Result } from "../../result.ts";
import type { Analysis, AskedRun, Columns } from "../cases/analysis.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import type { Watch } from "./pool.ts";

export interface AnswerWatch<Report> {
  /** How much of the whole is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** What is found so far; it is worked out for whoever listens. */
  readonly onSoFar?: (report: Report) => void;
  readonly isStopped?: () => boolean;
}

export async function answer<Report>(
  analysis: Analysis<Report>,
  evaluate: (run: AskedRun<Report>, watch: Watch) => Columns | Promise<Columns>,
  { onProgress, onSoFar, isStopped }: AnswerWatch<Report> = {},
): Promise<Result<Report, AnalysisProblem>> {
  let turn = analysis.next();
  while (turn.done !== true) {
    const run = turn.value;
    const [from, to] = run.share ?? [0, 1];
    const onDone = (cases: number) => onProgress?.(from + ((to - from) * cases) / run.cases.caseCount);
    const columns = evaluate(run, { onDone, ...(isStopped !== undefined && { isStopped }) });
    // While others run it: the report takes this thread about as long as a block takes them.
    if (onSoFar !== undefined && run.soFar !== undefined) onSoFar(run.soFar());
    turn = analysis.next(await columns);
  }
  return turn.value;
}
