/**
 * Runs shared out over workers. A run is cut into slices, each worker takes the
 * next as soon as it is done with one, and the columns are put together in the
 * order of the cases: which worker ran what leaves no trace in the numbers.
 */
import { invariant } from "../../invariant.ts";
import type { Document } from "../../model/document.ts";
import { type Sample, sampleOf } from "../../numbers/statistics/sample.ts";
import type { AskedRun, Columns, Run } from "../cases/analysis.ts";
import { type DrawPlan, withStrata } from "../draws/drawPlan.ts";
import { type EvaluatorPort, PoolWorker } from "./poolWorker.ts";
import { emptyColumns, putSlice, slicesOf } from "./slices.ts";

export interface Watch {
  /** Cases done so far of this run. */
  readonly onDone?: (cases: number) => void;
  /** Asked between slices. */
  readonly isStopped?: () => boolean;
}

/** Another run follows at once where this one's columns are taken, not waited for. */
type PooledRun = Run & Pick<AskedRun<unknown>, "into" | "take">;

/** Thrown where a run was stopped: not a problem, nobody waits for the answer. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** Slices a worker: fewer, and a stop waits long; more, and each costs its message. They shrink towards an end, where one worker would wait for the other. */
const slicesPerWorker = 8;
const leastSlice = 512;
/** Slices a worker has at once: with all cores at work, this thread can be some milliseconds late with the next. */
const slicesAtOnce = 3;
/** Of longer tasks one waits: with more of them one worker would have some left where another has none. */
const tasksAtOnce = 2;
/** Draws whose strata are one task: they share what they are mixed of. */
const mostDraws = 16;
/** Of fewer numbers than these something is told sooner on the spot. */
const fewNumbers = 20_000;

export class Pool {
  private readonly workers: readonly PoolWorker[];
  private document: Document | null = null;
  /** Of the last plan, by draw: as large as a column a draw, and found once however many runs its trials are cut into. */
  private strata: { readonly key: string; readonly byDraw: readonly Uint32Array[] } | null = null;
  /** Of the plan whose first block is about to run; the blocks that follow it in the same question wait for it, too. */
  private finding: {
    readonly key: string;
    readonly isStopped: Watch["isStopped"];
    readonly byDraw: Promise<readonly Uint32Array[]>;
  } | null = null;
  /** Until the last of the tasks before is with a worker; null where none waits. */
  private handingOut: Promise<void> | null = null;

  constructor(openPort: () => EvaluatorPort, size: number) {
    this.workers = Array.from({ length: size }, () => new PoolWorker(openPort()));
  }

  /** The document of the runs that follow. */
  use(document: Document): void {
    this.document = document;
  }

  /** Rejects with `Stopped` where the watch says so, and with the reason where a worker fails. */
  async evaluate(run: PooledRun, { onDone, isStopped }: Watch = {}): Promise<Columns> {
    const { document } = this;
    invariant(document !== null, "a pool is told its document before a run");
    const whole = run.into ?? emptyColumns(run);
    // Nothing is waited for where it is known: the workers have their slices before the caller goes on.
    const cases =
      "plan" in run.cases
        ? withStrata(run.cases, this.knownStrata(run.cases.plan) ?? (await this.foundStrata(run.cases.plan, isStopped)))
        : run.cases;
    const most = Math.ceil(cases.caseCount / (this.workers.length * slicesPerWorker));
    const isEnd = run.take === undefined;
    const sizeOf = (left: number) => {
      const fair = isEnd ? Math.ceil(left / (3 * this.workers.length)) : left;
      return Math.max(leastSlice, Math.min(most, fair));
    };
    let done = 0;
    const slices = slicesOf({ ...run, cases }, sizeOf);
    await this.share(slices, slicesAtOnce, isStopped, async (slice, worker) => {
      worker.use(document); // another run may have had it in between
      const part = await worker.ask({ kind: "run", run: slice.run });
      putSlice(whole, slice, part);
      for (const { buffer } of part) free(buffer as ArrayBuffer);
      done += slice.run.cases.caseCount;
      onDone?.(done);
    });
    return whole;
  }

  /** What is told of each sample. Rejects as `evaluate` does. */
  async samples(samples: readonly Float64Array[], { isStopped }: Watch = {}): Promise<readonly Sample[]> {
    if (samples.reduce((sum, { length }) => sum + length, 0) < fewNumbers) return samples.map(sampleOf);
    const told: Sample[] = [];
    await this.share(samples.entries(), tasksAtOnce, isStopped, async ([index, sample], worker) => {
      const [each] = await worker.ask({ kind: "samples", samples: [sample.slice()] });
      told[index] = each!;
    });
    return told;
  }

  private knownStrata(plan: DrawPlan): readonly Uint32Array[] | null {
    if (plan.strata === 0) return [];
    return this.strata?.key === plan.key ? this.strata.byDraw : null;
  }

  /** A question that was stopped has none for others. */
  private foundStrata(plan: DrawPlan, isStopped: Watch["isStopped"]): Promise<readonly Uint32Array[]> {
    const { key } = plan;
    if (this.finding?.key !== key || this.finding.isStopped !== isStopped)
      this.finding = { key, isStopped, byDraw: this.findStrata(plan, isStopped) };
    return this.finding.byDraw;
  }

  private async findStrata(plan: DrawPlan, isStopped: Watch["isStopped"]): Promise<readonly Uint32Array[]> {
    const byDraw: Uint32Array[] = [];
    const size = Math.min(mostDraws, Math.ceil(plan.draws.length / this.workers.length));
    await this.share(partsOf(plan.draws.length, size), tasksAtOnce, isStopped, async (draws, worker) => {
      const found = await worker.ask({ kind: "strata", plan, draws });
      for (const [index, draw] of draws.entries()) byDraw[draw] = found[index]!;
    });
    this.strata = { key: plan.key, byDraw };
    return byDraw;
  }

  /** Each worker takes the next task as soon as it has fewer than `atOnce`. Tasks that were shared out before are taken before. */
  private async share<T>(
    tasks: Iterable<T>,
    atOnce: number,
    isStopped: Watch["isStopped"],
    ask: (task: T, worker: PoolWorker) => Promise<void>,
  ): Promise<void> {
    const before = this.handingOut;
    const { promise: handedOut, resolve } = Promise.withResolvers<void>();
    this.handingOut = handedOut;
    if (before !== null) await before;
    const waiting = eachOf(tasks, () => {
      resolve();
      if (this.handingOut === handedOut) this.handingOut = null;
    });
    const take = async (worker: PoolWorker) => {
      for (const task of waiting) {
        if (isStopped?.() === true) throw new Stopped();
        await ask(task, worker);
      }
    };
    const rounds = Array.from({ length: atOnce }, () => this.workers.map(take));
    await Promise.all(rounds.flat());
  }

  close(): void {
    for (const worker of this.workers) worker.close();
  }
}

/** At once: left to the garbage collector, the parts of a long run would set it to work while others compute. */
const free = (buffer: ArrayBuffer): void => void buffer.transfer(0);

/** A generator ends for all who take of it when one of them leaves it: after a stop or a failure nobody takes more. */
function* eachOf<T>(tasks: Iterable<T>, onEnd: () => void): Generator<T> {
  try {
    yield* tasks;
  } finally {
    onEnd();
  }
}

/** The numbers from 0 to `count`, the last excluded, `size` at a time. */
function* partsOf(count: number, size: number): Generator<readonly number[]> {
  for (let first = 0; first < count; first += size)
    yield Array.from({ length: Math.min(size, count - first) }, (_, index) => first + index);
}
