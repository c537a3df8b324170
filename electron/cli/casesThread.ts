/** A thread of the command line that runs cases (see shared/analysis/run/evaluator.ts). */
import { parentPort } from "node:worker_threads";
import { buffersOf, createEvaluator, type ToEvaluator } from "../../shared/analysis/run/evaluator.ts";

const evaluate = createEvaluator();

parentPort?.on("message", (message: ToEvaluator) => {
  const answer = evaluate(message);
  if (answer !== null) parentPort?.postMessage(answer, buffersOf(answer.found));
});
