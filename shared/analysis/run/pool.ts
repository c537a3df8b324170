/**
 * Runs shared out over workers. A run is cut into slices, each worker takes the
 * next as soon as it is done with one, and the columns are put together in the
 * order of the cases: which worker ran what leaves no trace in the numbers.
 */
import { invariant } from "../../invariant.ts";
import type { Document } from "../../model/document.ts";
import type { Columns, Run } from "../cases/analysis.ts";
import { buffersOf, type FromEvaluator, type ToEvaluator } from "./evaluator.ts";
import { emptyColumns, putSlice, slicesOf } from "./slices.ts";

/** A worker as the pool sees it: a Worker of the page, one of Node, or the evaluator itself in a test. */
export interface EvaluatorPort {
  send(message: ToEvaluator, transfer: ArrayBuffer[]): void;
  /** Called with each answer, or with the reason why there will be no more. */
  listen(onAnswer: (answer: FromEvaluator) => void, onFailure: (reason: string) => void): void;
  close(): void;
}

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

/** Slices a worker: fewer, and one waits for the other at the end; more, and each costs its message. */
const slicesPerWorker = 8;
const leastSlice = 512;

export class Pool {
  private readonly workers: readonly PoolWorker[];
  private document: Document | null = null;

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
    const size = Math.max(leastSlice, Math.ceil(run.cases.caseCount / (this.workers.length * slicesPerWorker)));
    const waiting = [...slicesOf(run, size)];
    let done = 0;
    const work = async (worker: PoolWorker) => {
      for (let slice = waiting.shift(); slice !== undefined; slice = waiting.shift()) {
        if (isStopped?.() === true) throw new Stopped();
        worker.use(document); // another run may have had it in between
        putSlice(whole, slice, await worker.evaluate(slice.run));
        done += slice.run.cases.caseCount;
        onDone?.(done);
      }
    };
    await Promise.all(this.workers.map(work));
    return whole;
  }

  close(): void {
    for (const worker of this.workers) worker.close();
  }
}

interface Waiting {
  readonly resolve: (columns: Columns) => void;
  readonly reject: (reason: Error) => void;
}

class PoolWorker {
  private readonly port: EvaluatorPort;
  private readonly waiting = new Map<number, Waiting>();
  private failure: string | null = null;
  private document: Document | null = null;
  private last = 0;

  constructor(port: EvaluatorPort) {
    this.port = port;
    port.listen(
      ({ id, columns }) => {
        this.waiting.get(id)?.resolve(columns);
        this.waiting.delete(id);
      },
      (reason) => {
        this.failure = reason;
        for (const { reject } of this.waiting.values()) reject(new Error(reason));
        this.waiting.clear();
      },
    );
  }

  use(document: Document): void {
    if (document === this.document) return;
    this.document = document;
    this.port.send({ kind: "document", document }, []);
  }

  evaluate(run: Run): Promise<Columns> {
    if (this.failure !== null) return Promise.reject(new Error(this.failure));
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.port.send(
        { kind: "run", id, run },
        "columns" in run.cases ? buffersOf(run.cases.columns.map(({ values }) => values)) : [],
      );
    });
  }

  close(): void {
    this.port.close();
  }
}
