/**
 * Runs shared out over workers. A run is cut into slices, each worker takes the
 * next as soon as it is done with one, and the columns are put together in the
 * order of the cases: which worker ran what leaves no trace in the numbers.
 */
import { invariant } from "../../invariant.ts";
import type { Document } from "../../model/document.ts";
import { type Sample, sampleOf } from "../../numbers/statistics/sample.ts";
import type { Columns, Run } from "../cases/analysis.ts";
import { type DrawPlan, withStrata } from "../draws/drawPlan.ts";
import { type EvaluatorPort, PoolWorker } from "./poolWorker.ts";
import { emptyColumns, putSlice, slicesOf } from "./slices.ts";

export interface Watch {
  /** Cases done so far of this run. */
  readonly onDone?: (cases: number) => void;
  /** Asked between slices. */
  readonly isStopped?: () => boolean;
}

/** Thrown where a run was stopped: not a problem, nobody waits for the answer. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** Slices a worker: fewer, and a stop waits long; more, and each costs its message. They shrink towards the end, where one worker would wait for the other. */
const slicesPerWorker = 8;
const leastSlice = 512;
/** Draws whose strata are one task: they share what they are mixed of. */
const mostDraws = 16;
/** Of fewer numbers than these something is told sooner on the spot. */
const fewNumbers = 20_000;

export class Pool {
  private readonly workers: readonly PoolWorker[];
  private document: Document | null = null;
  /** Of the last plan, by draw: as large as a column a draw, and found once however many runs its trials are cut into. */
  private strata: { readonly key: string; readonly byDraw: readonly Uint32Array[] } | null = null;

  constructor(openPort: () => EvaluatorPort, size: number) {
    this.workers = Array.from({ length: size }, () => new PoolWorker(openPort()));
  }

  /** The document of the runs that follow. */
  use(document: Document): void {
    this.document = document;
  }

  /** Rejects with `Stopped` where the watch says so, and with the reason where a worker fails. */
  async evaluate(run: Run, { onDone, isStopped }: Watch = {}): Promise<Columns> {
    const { document } = this;
    invariant(document !== null, "a pool is told its document before a run");
    const whole = emptyColumns(run);
    // Nothing is waited for where it is known: the workers have their slices before the caller goes on.
    const cases =
      "plan" in run.cases
        ? withStrata(run.cases, this.knownStrata(run.cases.plan) ?? (await this.findStrata(run.cases.plan, isStopped)))
        : run.cases;
    const most = Math.ceil(cases.caseCount / (this.workers.length * slicesPerWorker));
    const sizeOf = (left: number) => Math.max(leastSlice, Math.min(most, Math.ceil(left / (3 * this.workers.length))));
    let done = 0;
    await this.share(slicesOf({ ...run, cases }, sizeOf), isStopped, async (slice, worker) => {
      worker.use(document); // another run may have had it in between
      putSlice(whole, slice, await worker.ask({ kind: "run", run: slice.run }));
      done += slice.run.cases.caseCount;
      onDone?.(done);
    });
    return whole;
  }

  /** What is told of each sample. Rejects as `evaluate` does. */
  async samples(samples: readonly Float64Array[], { isStopped }: Watch = {}): Promise<readonly Sample[]> {
    if (samples.reduce((sum, { length }) => sum + length, 0) < fewNumbers) return samples.map(sampleOf);
    const told: Sample[] = [];
    await this.share(samples.entries(), isStopped, async ([index, sample], worker) => {
      const [each] = await worker.ask({ kind: "samples", samples: [sample.slice()] });
      told[index] = each!;
    });
    return told;
  }

  private knownStrata(plan: DrawPlan): readonly Uint32Array[] | null {
    if (plan.strata === 0) return [];
    return this.strata?.key === plan.key ? this.strata.byDraw : null;
  }

  private async findStrata(plan: DrawPlan, isStopped: Watch["isStopped"]): Promise<readonly Uint32Array[]> {
    const byDraw: Uint32Array[] = [];
    const size = Math.min(mostDraws, Math.ceil(plan.draws.length / this.workers.length));
    await this.share(partsOf(plan.draws.length, size), isStopped, async (draws, worker) => {
      const found = await worker.ask({ kind: "strata", plan, draws });
      for (const [index, draw] of draws.entries()) byDraw[draw] = found[index]!;
    });
    this.strata = { key: plan.key, byDraw };
    return byDraw;
  }

  /**
   * Each worker takes the next task as soon as it has room: it has one under way and one that waits, so that it does
   * not stand still while this thread is at something else.
   */
  private async share<T>(
    tasks: Iterable<T>,
    isStopped: Watch["isStopped"],
    ask: (task: T, worker: PoolWorker) => Promise<void>,
  ): Promise<void> {
    const waiting = eachOf(tasks);
    const take = async (worker: PoolWorker) => {
      for (const task of waiting) {
        if (isStopped?.() === true) throw new Stopped();
        await ask(task, worker);
      }
    };
    await Promise.all([...this.workers, ...this.workers].map(take));
  }

  close(): void {
    for (const worker of this.workers) worker.close();
  }
}

/** A generator ends for all who take of it when one of them leaves it: after a stop or a failure nobody takes more. */
function* eachOf<T>(tasks: Iterable<T>): Generator<T> {
  yield* tasks;
}

/** The numbers from 0 to `count`, the last excluded, `size` at a time. */
function* partsOf(count: number, size: number): Generator<readonly number[]> {
  for (let first = 0; first < count; first += size)
    yield Array.from({ length: Math.min(size, count - first) }, (_, index) => first + index);
}
