import * as fc from "fast-check";
import { expect, test } from "vitest";
import { conclude, evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { answer } from "../../../../shared/analysis/run/answer.ts";
import type { Task } from "../../../../shared/analysis/run/evaluator.ts";
import { Pool, Stopped } from "../../../../shared/analysis/run/pool.ts";
import type { EvaluatorPort } from "../../../../shared/analysis/run/poolWorker.ts";
import { slicesOf } from "../../../../shared/analysis/run/slices.ts";
import { simulationAnalysis } from "../../../../shared/analysis/simulate/simulation.ts";
import { tableAnalysis } from "../../../../shared/analysis/table/table.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import type { SensitivityTable } from "../../../../shared/model/analyses.ts";
import { sampleOf } from "../../../../shared/numbers/statistics/sample.ts";
import { portOnThisThread } from "../../../helpers/portOnThisThread.ts";
import { small } from "../../model/edits/editing.ts";
import { question, simulate, sumOfTwo } from "../simulate/simulating.ts";

const compiled = compileDocument(small);

const table = (count: number): SensitivityTable => ({
  name: "t",
  label: "T",
  kind: "table",
  output: { line: "profit", period: "2025" },
  axes: [
    { input: { line: "rate" }, how: "set", steps: { from: 0, to: 90, count } },
    { input: { line: "margin" }, how: "scale", steps: { from: 0, to: 2, count: 37 } },
  ],
});

test("a run gives the same bits on the spot and over any number of workers", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 120 }), fc.integer({ min: 1, max: 5 }), async (count, workers) => {
      const pool = new Pool(() => portOnThisThread((tell) => setTimeout(tell, (count * workers) % 3)), workers);
      pool.use(small);
      const shared = await answer(tableAnalysis(compiled, "worse", table(count)), (run, watch) =>
        pool.evaluate(run, watch),
      );
      const here = conclude(tableAnalysis(compiled, "worse", table(count)), evaluatorOf(compiled));
      expect(shared).toEqual(here);
    }),
    { numRuns: 20 },
  );
});

test("says how far it is, and stops between slices when it is asked to", async () => {
  const pool = new Pool(() => portOnThisThread(), 1);
  pool.use(small);
  const seen: number[] = [];
  const run = answer(tableAnalysis(compiled, null, table(200)), (each, watch) => pool.evaluate(each, watch), {
    onProgress: (share) => void seen.push(share),
    isStopped: () => seen.length === 3,
  });
  await expect(run).rejects.toBeInstanceOf(Stopped);
  expect(seen).toHaveLength(3);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  expect(seen[2]).toBeLessThan(1);
});

test("a run that was stopped is taken no further by any worker, also when it is forgotten that it was", async () => {
  const asked: Task[] = [];
  const pool = new Pool(() => noting(asked), 3);
  pool.use(small);
  let stops = 0;
  const run = answer(tableAnalysis(compiled, null, table(400)), (each, watch) => pool.evaluate(each, watch), {
    isStopped: () => asked.length >= 7 && stops++ === 0,
  });
  await expect(run).rejects.toBeInstanceOf(Stopped);
  const atTheStop = asked.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked.length).toBe(atTheStop);
});

test("a worker has its next two slices while it is at one, before whoever asked goes on", () => {
  const asked: Task[][] = [[], []];
  let opened = 0;
  const pool = new Pool(() => noting(asked[opened++]!), 2);
  pool.use(small);
  const analysis = tableAnalysis(compiled, null, table(400));
  void answer(analysis, (each, watch) => pool.evaluate(each, watch));
  expect(asked.map(({ length }) => length)).toEqual([3, 3]);
});

test("slices have every case once, in order, whatever their sizes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.array(fc.integer({ min: 1, max: 90 })), (caseCount, sizes) => {
      const values = Float64Array.from({ length: caseCount }, (_, index) => index);
      const run = { cases: { caseCount, columns: [{ line: "rate", values }] }, outputs: [], scenario: null };
      const left = [...sizes];
      const seen = [...slicesOf(run, () => left.shift() ?? 50)].flatMap(({ start, run: { cases } }) => {
        const [column] = "columns" in cases ? cases.columns : [];
        expect([start, cases.caseCount]).toEqual([column!.values[0], column!.values.length]);
        return [...column!.values];
      });
      expect(seen).toEqual([...values]);
    }),
  );
});

test("the strata of each draw are found once, by one of the workers, for all blocks of a simulation", async () => {
  const asked: Task[][] = [[], []];
  let opened = 0;
  const pool = new Pool(() => noting(asked[opened++]!), 2);
  pool.use(sumOfTwo);
  const latin = question({ trials: 5_000, sampling: "latin" });
  const shared = await answer(simulationAnalysis(compileDocument(sumOfTwo), null, latin), (run, watch) =>
    pool.evaluate(run, watch),
  );
  expect(shared).toEqual({ ok: true, value: simulate(sumOfTwo, latin) });
  const found = asked.map((tasks) => tasks.flatMap((task) => (task.kind === "strata" ? task.draws : [])));
  expect(found).toEqual([[0], [1]]);
  const isGiven = ({ run }: Extract<Task, { kind: "run" }>) => "plan" in run.cases && run.cases.strata !== undefined;
  expect(asked.flat().filter((task) => task.kind === "run" && !isGiven(task))).toEqual([]);
});

test("blocks of a simulation are run one after the other, the next begun before the one before is done", async () => {
  const heard: string[] = [];
  const noted = (delay: number): EvaluatorPort => {
    const port = portOnThisThread((tell) => setTimeout(tell, delay));
    return {
      ...port,
      send(message, transfer) {
        if (message.kind === "task" && message.task.kind === "run" && "plan" in message.task.run.cases)
          heard.push(`run from ${message.task.run.cases.first}`);
        port.send(message, transfer);
      },
    };
  };
  const delays = [0, 7];
  const pool = new Pool(() => noted(delays.pop()!), 2);
  pool.use(sumOfTwo);
  const shares: number[] = [];
  const asked = question({ trials: 20_000 });
  const found = await answer(
    simulationAnalysis(compileDocument(sumOfTwo), null, asked),
    (run, watch) => pool.evaluate(run, watch),
    { onSoFar: ({ trials }) => heard.push(`report of ${trials}`), onProgress: (share) => shares.push(share) },
  );
  expect(found).toEqual({ ok: true, value: simulate(sumOfTwo, asked) });
  const firsts = heard.flatMap((each) => (each.startsWith("run") ? [Number(each.split(" ").at(-1))] : []));
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  expect(heard.slice(0, 3)).toEqual(["run from 0", "run from 512", "run from 1024"]);
  expect(heard.filter((each) => each.startsWith("report"))).toEqual(["report of 1024", "report of 4096"]);
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test("a block that does not wait has begun when the one before is answered", async () => {
  const asked: Task[] = [];
  const answers: number[] = [];
  const port = noting(asked);
  const pool = new Pool(
    () => ({
      ...port,
      listen: (onAnswer, onFailure) =>
        port.listen((found) => {
          answers.push(asked.length);
          onAnswer(found);
        }, onFailure),
    }),
    1,
  );
  pool.use(sumOfTwo);
  const compiled = compileDocument(sumOfTwo);
  await answer(simulationAnalysis(compiled, null, question({ trials: 5_000 })), (run, watch) =>
    pool.evaluate(run, watch),
  );
  // the two slices of the first block, and three of the next
  expect(answers[1]).toBeGreaterThanOrEqual(5);
});

test("a question that is stopped while its strata are found leaves another about the same trials its own", async () => {
  const asked: Task[] = [];
  const pool = new Pool(() => noting(asked), 2);
  pool.use(sumOfTwo);
  const latin = question({ trials: 5_000, sampling: "latin" });
  const ask = (isStopped: () => boolean) =>
    answer(simulationAnalysis(compileDocument(sumOfTwo), null, latin), (run, watch) => pool.evaluate(run, watch), {
      isStopped,
    });
  const first = ask(() => asked.length > 0);
  const second = ask(() => false);
  await expect(first).rejects.toBeInstanceOf(Stopped);
  expect(await second).toEqual({ ok: true, value: simulate(sumOfTwo, latin) });
});

test("the workers tell of samples what is told on the spot, one each, and leave them as they were", async () => {
  const columns = [3, 5, 7].map((step) => Float64Array.from({ length: 9_001 }, (_, index) => (index * step) % 1_009));
  const before = structuredClone(columns);
  const asked: Task[] = [];
  const pool = new Pool(() => noting(asked), 2);
  expect(await pool.samples(columns)).toEqual(columns.map(sampleOf));
  expect(columns).toEqual(before);
  expect(asked.map(({ kind }) => kind)).toEqual(["samples", "samples", "samples"]);
});

/** A worker on this thread that notes what it is asked. */
function noting(asked: Task[]): EvaluatorPort {
  const port = portOnThisThread();
  return {
    ...port,
    send(message, transfer) {
      if (message.kind === "task") asked.push(message.task);
      port.send(message, transfer);
    },
  };
}
