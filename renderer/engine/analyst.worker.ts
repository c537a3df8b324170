/**
 * Answers the page's analyses away from its own thread, with workers on all cores but one: that is the page's. With a
 * worker on each of two cores several times as many frames come late while trials run.
 */
import { createAnalyst, type ToAnalyst } from "../../shared/analysis/run/analyst.ts";
import type { FromEvaluator } from "../../shared/analysis/run/evaluator.ts";
import { Pool } from "../../shared/analysis/run/pool.ts";
import type { EvaluatorPort } from "../../shared/analysis/run/poolWorker.ts";
import { seldomProgress } from "./seldomProgress.ts";

/** More than these are seldom idle cores, and each holds the model once more. */
const mostWorkers = 8;

const openPool = () => new Pool(openPort, Math.max(1, Math.min(mostWorkers, self.navigator.hardwareConcurrency - 1)));

function openPort(): EvaluatorPort {
  const worker = new Worker(new URL("./cases.worker.ts", import.meta.url), { type: "module" });
  return {
    send: (message, transfer) => worker.postMessage(message, transfer),
    listen(onAnswer, onFailure) {
      worker.onmessage = ({ data }: MessageEvent<FromEvaluator>) => onAnswer(data);
      worker.onerror = ({ message }) => onFailure(message);
    },
    close: () => worker.terminate(),
  };
}

const say = seldomProgress((message) => self.postMessage(message));
const analyst = createAnalyst(openPool, say);

self.onmessage = ({ data }: MessageEvent<ToAnalyst>) => analyst(data);
