/** Drives an analysis over a pool: progress between slices, a stop at any of them, small tables on the spot. */
import { type Sample, sampleOf } from "../../numbers/statistics/sample.ts";
import type { Result } from "../../result.ts";
import type { Analysis, AskedRun, Columns } from "../cases/analysis.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import type { Watch } from "./pool.ts";

type Samples = readonly Float64Array[];
type Told = readonly Sample[];

export interface AnswerWatch<Report> {
  /** How much of the whole is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** What is found so far; it is worked out for whoever listens. */
  readonly onSoFar?: (report: Report) => void;
  readonly isStopped?: () => boolean;
}

/** `tell` gives what `sampleOf` does, for each. */
export async function answer<Report>(
  analysis: Analysis<Report>,
  evaluate: (run: AskedRun<Report>, watch: Watch) => Columns | Promise<Columns>,
  { onProgress, onSoFar, isStopped }: AnswerWatch<Report> = {},
  tell: (samples: Samples, watch: Watch) => Told | Promise<Told> = (samples) => samples.map(sampleOf),
): Promise<Result<Report, AnalysisProblem>> {
  const stopping = isStopped === undefined ? {} : { isStopped };
  let share = 0;
  /** All that was asked for so far, taken in that order. */
  let taken: Promise<unknown> = Promise.resolve();
  let turn = analysis.next();
  while (turn.done !== true) {
    const asked = turn.value;
    if ("samples" in asked) {
      await taken;
      asked.take(await tell(asked.samples, stopping));
      turn = analysis.next([]);
      continue;
    }
    const [from, to] = asked.share ?? [0, 1];
    const onDone = (cases: number) => {
      share = Math.max(share, from + ((to - from) * cases) / asked.cases.caseCount);
      onProgress?.(share);
    };
    const running = evaluate(asked, { onDone, ...stopping });
    // While others run it: the report takes this thread about as long as a block takes them.
    const told = taken.then(() => {
      if (onSoFar !== undefined && asked.soFar !== undefined) onSoFar(asked.soFar());
    });
    const found = Promise.all([running, told]).then(([columns]) => columns);
    if (asked.take !== undefined) taken = found.then(asked.take);
    turn = analysis.next(asked.take === undefined ? await found : []);
  }
  return turn.value;
}
