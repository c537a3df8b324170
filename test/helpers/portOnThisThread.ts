import { createEvaluator, type FromEvaluator } from "../../shared/analysis/run/evaluator.ts";
import type { EvaluatorPort } from "../../shared/analysis/run/poolWorker.ts";

/** A worker's far end on this thread: messages are copied as a worker would have them, answers come `later`. */
export function portOnThisThread(later: (answer: () => void) => void = setImmediate): EvaluatorPort {
  const evaluate = createEvaluator();
  let hear: (found: FromEvaluator) => void = () => {};
  return {
    send(message) {
      const found = evaluate(structuredClone(message));
      if (found !== null) later(() => hear(found));
    },
    listen(onAnswer) {
      hear = onAnswer;
    },
    close() {},
  };
}
