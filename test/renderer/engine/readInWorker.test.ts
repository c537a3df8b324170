import { describe, expect, test, vi } from "vitest";
import { type ReaderWorker, readWith } from "../../../renderer/engine/readInWorker.ts";
import { fail } from "../../../shared/result.ts";

const broken = fail("sections: is missing.");

/** A worker that does with a text what a test says. */
function workerThat(act: (worker: ReaderWorker) => void): ReaderWorker & { terminate: ReturnType<typeof vi.fn> } {
  const worker = {
    onmessage: null,
    onerror: null,
    postMessage: () => act(worker),
    terminate: vi.fn(),
  } as ReaderWorker & {
    terminate: ReturnType<typeof vi.fn>;
  };
  return worker;
}

const never = new AbortController().signal;

describe("reading in a worker", () => {
  test("gives the worker's answer, and ends the worker", async () => {
    const worker = workerThat(({ onmessage }) => onmessage?.({ data: broken } as MessageEvent));
    expect(await readWith(() => worker, "{}", never)).toEqual(broken);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  test("says why a worker broke off", async () => {
    const worker = workerThat(({ onerror }) => onerror?.({ message: "out of memory" } as ErrorEvent));
    expect(await readWith(() => worker, "{}", never)).toEqual(fail("Reading it broke off (out of memory)."));
  });

  test("ends a worker that never answers when it is stopped", async () => {
    const worker = workerThat(() => undefined);
    const reading = new AbortController();
    const outcome = readWith(() => worker, "{}", reading.signal);
    reading.abort();
    expect(await outcome).toEqual(fail("Reading it was stopped."));
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  test("gives up at once where it was stopped before", async () => {
    const worker = workerThat(() => undefined);
    expect(await readWith(() => worker, "{}", AbortSignal.abort())).toEqual(fail("Reading it was stopped."));
  });
});
