/** The page's side of reader.worker.ts: one worker a file, ended with its answer or when whoever asked has had enough. */
import { fail } from "../../shared/result.ts";
import type { ReadOutcome } from "./readOutcome.ts";

/** Reads until there is an answer or `stop` fires; then the outcome says that it was stopped. */
export type ModelReader = (text: string, stop: AbortSignal) => Promise<ReadOutcome>;

export const readInWorker: ModelReader = (text, stop) =>
  readWith(() => new Worker(new URL("./reader.worker.ts", import.meta.url), { type: "module" }), text, stop);

/** What `readWith` asks of a worker; the real one and a test's own both have it. */
export type ReaderWorker = Pick<Worker, "postMessage" | "terminate"> & {
  onmessage: ((event: MessageEvent<ReadOutcome>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
};

export function readWith(openWorker: () => ReaderWorker, text: string, stop: AbortSignal): Promise<ReadOutcome> {
  const worker = openWorker();
  return new Promise<ReadOutcome>((resolve) => {
    const stopped = () => resolve(fail("Reading it was stopped."));
    if (stop.aborted) stopped();
    stop.addEventListener("abort", stopped);
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => resolve(fail(`Reading it broke off (${message}).`));
    worker.postMessage(text);
  }).finally(() => worker.terminate());
}
