/**
 * What this machine itself gains by a second thread: twice as much work over two threads as over one, nothing shared
 * and no memory asked for. 2 where each thread has a core for itself.
 */
import { Worker } from "node:worker_threads";

const steps = 100_000_000;

export class BareThreads {
  private readonly workers = [0, 1].map(() => new Worker(new URL("./bareLoop.ts", import.meta.url)));

  /** The time of one thread for its work, and of two for as much each. */
  async times(): Promise<{ readonly one: number; readonly two: number }> {
    return { one: await this.timeOf(this.workers.slice(0, 1)), two: await this.timeOf(this.workers) };
  }

  private async timeOf(workers: readonly Worker[]): Promise<number> {
    const start = performance.now();
    await Promise.all(
      workers.map((worker) => {
        const done = new Promise((resolve) => worker.once("message", resolve));
        worker.postMessage(steps);
        return done;
      }),
    );
    return performance.now() - start;
  }

  close(): void {
    for (const worker of this.workers) void worker.terminate();
  }
}
