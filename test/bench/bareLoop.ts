/** A thread that does nothing but compute: see bareThreads.ts. */
import { parentPort } from "node:worker_threads";

parentPort?.on("message", (steps: number) => {
  let sum = 0;
  for (let step = 1; step <= steps; step++) sum += 1 / (step * step);
  parentPort?.postMessage(sum);
});
