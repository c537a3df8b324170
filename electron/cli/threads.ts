/** Threads that run cases for a command, beside its own. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FromEvaluator } from "../../shared/analysis/run/evaluator.ts";
import { Pool } from "../../shared/analysis/run/pool.ts";
import type { EvaluatorPort } from "../../shared/analysis/run/poolWorker.ts";

/** More than these are seldom idle cores, and each holds the model once more. */
const mostThreads = 8;

const usualThreads = () => Math.max(1, Math.min(mostThreads, availableParallelism()));

/** `program`: the path of what casesThread.ts is built into. */
export const openThreads = (program: string, threads: number = usualThreads()): Pool =>
  new Pool(() => portOf(new Worker(program)), threads);

const portOf = (worker: Worker): EvaluatorPort => ({
  send: (message, transfer) => worker.postMessage(message, transfer),
  listen(onAnswer, onFailure) {
    worker.on("message", (answer: FromEvaluator) => onAnswer(answer));
    worker.on("error", ({ message }) => onFailure(message));
  },
  close: () => void worker.terminate(),
});
