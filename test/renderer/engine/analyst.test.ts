import { describe, expect, test } from "vitest";
import { type AnalystWorker, createAnalyst, type Question } from "../../../renderer/engine/analyst.ts";
import {
  createAnalyst as createFarEnd,
  type FromAnalyst,
  type ToAnalyst,
} from "../../../shared/analysis/run/analyst.ts";
import { invariant } from "../../../shared/invariant.ts";
import type { SensitivityTable } from "../../../shared/model/analyses.ts";
import { small } from "../../shared/model/edits/editing.ts";

/** The worker's real far end on this thread, without a pool: these tables are small. Messages are copied as a worker would have them. */
function workerOnThisThread(heard: ToAnalyst[] = []): AnalystWorker {
  const worker: AnalystWorker = {
    onmessage: null,
    onerror: null,
    postMessage(message) {
      heard.push(message);
      queueMicrotask(() => farEnd(structuredClone(message)));
    },
  };
  const say = (data: FromAnalyst) => worker.onmessage?.(new MessageEvent("message", { data: structuredClone(data) }));
  const farEnd = createFarEnd(() => invariant(false, "a small table needs no pool") as never, say);
  return worker;
}

const table: SensitivityTable = {
  name: "t",
  label: "T",
  kind: "table",
  output: { line: "margin", period: "2025" },
  axes: [{ input: { line: "margin" }, how: "set", steps: { values: [10, 20] } }],
};
const question: Question = { document: small, scenario: null, analysis: table };
const asked = { onProgress: () => {}, signal: new AbortController().signal };

describe("the page's analyst", () => {
  test("answers each question with its own report", async () => {
    const analyst = createAnalyst(() => workerOnThisThread());
    const other = { ...table, axes: [{ ...table.axes[0]!, steps: { values: [30] } }] };
    const [first, second] = await Promise.all([
      analyst(question, asked),
      analyst({ ...question, analysis: other }, asked),
    ]);
    expect(first).toMatchObject({ kind: "report", result: { value: { values: Float64Array.of(10, 20) } } });
    expect(second).toMatchObject({ kind: "report", result: { value: { values: Float64Array.of(30) } } });
  });

  test("tells its worker a document once, and again when it is another", async () => {
    const heard: ToAnalyst[] = [];
    const analyst = createAnalyst(() => workerOnThisThread(heard));
    await analyst(question, asked);
    await analyst(question, asked);
    await analyst({ ...question, document: { ...small, title: "Other" } }, asked);
    expect(heard.map(({ kind }) => kind)).toEqual(["document", "ask", "ask", "document", "ask"]);
  });

  test("a question without an answer comes back as its problem", async () => {
    const analyst = createAnalyst(() => workerOnThisThread());
    const answered = await analyst({ ...question, analysis: { ...table, output: { line: "nobody" } } }, asked);
    expect(answered).toMatchObject({
      kind: "report",
      result: { ok: false, problems: [{ code: "no-line", line: "nobody" }] },
    });
  });

  test("a worker that breaks answers what waits for it, and the next question gets a new one", async () => {
    const opened: AnalystWorker[] = [];
    const analyst = createAnalyst(() => {
      const worker: AnalystWorker =
        opened.length === 0 ? { onmessage: null, onerror: null, postMessage() {} } : workerOnThisThread();
      opened.push(worker);
      return worker;
    });
    const lost = analyst(question, asked);
    opened[0]!.onerror?.(Object.assign(new Event("error"), { message: "out of memory" }) as ErrorEvent);
    expect(await lost).toEqual({ kind: "broken", reason: "out of memory" });
    expect((await analyst(question, asked)).kind).toBe("report");
    expect(opened).toHaveLength(2);
  });
});
