import { expect, test } from "vitest";
import type { Run } from "../../../../shared/analysis/cases/analysis.ts";
import { createAnalyst, type FromAnalyst } from "../../../../shared/analysis/run/analyst.ts";
import { Pool } from "../../../../shared/analysis/run/pool.ts";
import type { SimulationReport } from "../../../../shared/analysis/simulate/simulationReport.ts";
import type { Simulation } from "../../../../shared/model/analyses.ts";
import { portOnThisThread } from "../../../helpers/portOnThisThread.ts";
import { question, simulate, sumOfTwo } from "../simulate/simulating.ts";

/** An analyst whose pool is one evaluator on this thread; `answered` waits for the end of a question. */
function openAnalyst() {
  const heard: FromAnalyst[] = [];
  const runs: Run[] = [];
  let wake = () => {};
  const openPool = () =>
    new Pool(() => {
      const port = portOnThisThread();
      return {
        ...port,
        send(message, transfer) {
          if (message.kind === "task" && message.task.kind === "run") runs.push(message.task.run);
          port.send(message, transfer);
        },
      };
    }, 1);
  const tell = createAnalyst(openPool, (message) => {
    heard.push(structuredClone(message));
    if (message.kind !== "progress" && message.kind !== "so-far") wake();
  });
  tell({ kind: "document", document: sumOfTwo });
  return {
    tell,
    runs: () => runs.length,
    /** Of the slices that the pool ran. */
    firstTrials: () => runs.flatMap(({ cases }) => ("plan" in cases ? [cases.first] : [])),
    async answered(id: number, analysis: Simulation): Promise<readonly FromAnalyst[]> {
      heard.length = 0;
      const ended = new Promise<void>((resolve) => (wake = resolve));
      tell({ kind: "ask", id, scenario: null, analysis });
      await ended;
      return [...heard];
    },
  };
}

const low = { label: "low", cell: { line: "out" }, when: "below", level: { value: 2 } } as const;
const asked = question({ trials: 20_000, events: [low] });

const trialsOf = (messages: readonly FromAnalyst[]) =>
  messages.flatMap((message) => (message.kind === "so-far" ? [(message.report as SimulationReport).trials] : []));

test("what is found so far comes between the blocks of a long run, but not shortly before the whole at its end", async () => {
  const messages = await openAnalyst().answered(1, asked);
  expect(trialsOf(messages)).toEqual([1_024, 4_096]);
  expect(messages.at(-1)).toEqual({ kind: "report", id: 1, result: { ok: true, value: simulate(sumOfTwo, asked) } });
});

test("the first trials of many are run where the others are, who find the strata of all once", async () => {
  const analyst = openAnalyst();
  const latin = question({ trials: 5_000, sampling: "latin" });
  const messages = await analyst.answered(1, latin);
  expect(messages.at(-1)).toEqual({ kind: "report", id: 1, result: { ok: true, value: simulate(sumOfTwo, latin) } });
  expect(analyst.firstTrials()).toContain(0);
});

test("another condition on the same trials is answered at once, with nothing run", async () => {
  const analyst = openAnalyst();
  await analyst.answered(1, asked);
  const before = analyst.runs();
  const given = { ...asked, given: 0 };
  analyst.tell({ kind: "document", document: { ...structuredClone(sumOfTwo), analyses: [given] } });
  expect(await analyst.answered(2, given)).toEqual([
    { kind: "report", id: 2, result: { ok: true, value: simulate(sumOfTwo, given) } },
  ]);
  expect(analyst.runs()).toBe(before);
});

test("a stop ends a run between slices, and the next question about the same trials is answered as ever", async () => {
  const analyst = openAnalyst();
  const stopped = analyst.answered(1, question({ trials: 200_000 }));
  analyst.tell({ kind: "stop", id: 1 });
  expect((await stopped).at(-1)).toEqual({ kind: "stopped", id: 1 });
  const messages = await analyst.answered(2, asked);
  expect(messages.at(-1)).toEqual({ kind: "report", id: 2, result: { ok: true, value: simulate(sumOfTwo, asked) } });
});
