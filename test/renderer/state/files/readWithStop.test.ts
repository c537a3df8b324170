import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ReadOutcome } from "../../../../renderer/engine/readOutcome.ts";
import { createApp } from "../../../../renderer/state/app.ts";
import { patienceMs, readWithStop } from "../../../../renderer/state/files/readWithStop.ts";
import { answer } from "../../../../renderer/state/notices.ts";
import { fail, succeed } from "../../../../shared/result.ts";
import { createMemoryHost } from "../../../helpers/memoryHost.ts";
import { smallModel } from "../../smallModel.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const readable: ReadOutcome = succeed({ document: smallModel, notices: [] });

/** An application whose reading takes `readMs`, or until it is stopped. */
const appThatReadsIn = (readMs: number) =>
  createApp(
    createMemoryHost(),
    smallModel,
    (_text, stop) =>
      new Promise((resolve) => {
        setTimeout(() => resolve(readable), readMs);
        stop.addEventListener("abort", () => resolve(fail("Reading it was stopped.")));
      }),
  );

describe("reading a model's text", () => {
  test("asks nothing where it is quick", async () => {
    const app = appThatReadsIn(patienceMs / 2);
    const outcome = readWithStop(app, "quick.railhead", "{}");
    await vi.advanceTimersByTimeAsync(patienceMs / 2);
    expect(await outcome).toBe(readable);
    await vi.advanceTimersByTimeAsync(patienceMs);
    expect(app.store.getState().question).toBeNull();
  });

  test("offers to stop where it takes long, and takes the offer back when it is done", async () => {
    const app = appThatReadsIn(patienceMs * 3);
    const outcome = readWithStop(app, "large.railhead", "{}");
    await vi.advanceTimersByTimeAsync(patienceMs);
    expect(app.store.getState().question?.title).toBe("Reading “large.railhead”…");
    await vi.advanceTimersByTimeAsync(patienceMs * 2);
    expect(await outcome).toBe(readable);
    expect(app.store.getState().question).toBeNull();
  });

  test("ends when the person stops it", async () => {
    const app = appThatReadsIn(patienceMs * 1000);
    const outcome = readWithStop(app, "endless.railhead", "{}");
    await vi.advanceTimersByTimeAsync(patienceMs);
    answer(app, 0);
    expect(await outcome).toEqual(fail("Reading it was stopped."));
  });
});
