/** The page's side of reader.worker.ts: one worker a file, ended with its answer or with its time. */
import { fail } from "../../shared/result.ts";
import type { ReadOutcome } from "./readOutcome.ts";

export type ModelReader = (text: string) => Promise<ReadOutcome>;

/** The flagship takes some 50 ms, ten thousand lines a second; a machine that is busy with other things takes several times as long. */
export const readLimitMs = 10_000;

export const readInWorker: ModelReader = (text) =>
  readWith(() => new Worker(new URL("./reader.worker.ts", import.meta.url), { type: "module" }), text);

/** What `readWith` asks of a worker; the real one and a test's own both have it. */
export type ReaderWorker = Pick<Worker, "postMessage" | "terminate"> & {
  onmessage: ((event: MessageEvent<ReadOutcome>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
};

export function readWith(openWorker: () => ReaderWorker, text: string, limitMs = readLimitMs): Promise<ReadOutcome> {
  const worker = openWorker();
  return new Promise<ReadOutcome>((resolve) => {
    const timer = setTimeout(() => resolve(fail(tooSlow(limitMs))), limitMs);
    const finish = (outcome: ReadOutcome) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    worker.onmessage = ({ data }) => finish(data);
    worker.onerror = ({ message }) => finish(fail(`Reading it broke off (${message}).`));
    worker.postMessage(text);
  }).finally(() => worker.terminate());
}

const tooSlow = (limitMs: number) =>
  `Reading it took longer than ${limitMs / 1000} seconds, so it was stopped: the file may be damaged or made to do harm.`;
