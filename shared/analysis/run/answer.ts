/** Drives an analysis over a pool: progress between slices, a stop at any of them, small tables on the spot. */
import type { Result } from "../../result.ts";
import type { Analysis, AskedRun, Columns } from "../cases/analysis.ts";
import { orderedColumns } from "../cases/orders.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import type { Watch } from "./pool.ts";

export interface AnswerWatch<Report> {
  /** How much of the whole is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** What is found so far; it is worked out for whoever listens. */
  readonly onSoFar?: (report: Report) => void;
  readonly isStopped?: () => boolean;
}

/** `order` gives what `orderedColumns` does. */
export async function answer<Report>(
  analysis: Analysis<Report>,
  evaluate: (run: AskedRun<Report>, watch: Watch) => Columns | Promise<Columns>,
  { onProgress, onSoFar, isStopped }: AnswerWatch<Report> = {},
  order: (columns: Columns, watch: Watch) => Columns | Promise<Columns> = orderedColumns,
): Promise<Result<Report, AnalysisProblem>> {
  const stopping = isStopped === undefined ? {} : { isStopped };
  let turn = analysis.next();
  while (turn.done !== true) {
    const asked = turn.value;
    if ("order" in asked) {
      turn = analysis.next(await order(asked.order, stopping));
      continue;
    }
    const [from, to] = asked.share ?? [0, 1];
    const onDone = (cases: number) => onProgress?.(from + ((to - from) * cases) / asked.cases.caseCount);
    const columns = evaluate(asked, { onDone, ...stopping });
    // While others run it: the report takes this thread about as long as a block takes them.
    if (onSoFar !== undefined && asked.soFar !== undefined) onSoFar(asked.soFar());
    turn = analysis.next(await columns);
  }
  return turn.value;
}
