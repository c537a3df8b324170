/** Runs cases away from the page's own thread (see shared/analysis/run/evaluator.ts). */
import { buffersOf, createEvaluator, type ToEvaluator } from "../../shared/analysis/run/evaluator.ts";

const evaluate = createEvaluator();

self.onmessage = ({ data }: MessageEvent<ToEvaluator>) => {
  const answer = evaluate(data);
  if (answer !== null) self.postMessage(answer, { transfer: buffersOf(answer.found) });
};
