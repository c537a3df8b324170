/**
 * Trials of the flagship with 8 correlated inputs: drawn, run and told of, against the hand-written loop and mathjs,
 * which are given the draws and only run them. Then over threads, by the clock on the wall: one and two.
 */
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { conclude, evaluatorOf } from "../../shared/analysis/cases/analysis.ts";
import { Drawer } from "../../shared/analysis/draws/drawer.ts";
import { answer } from "../../shared/analysis/run/answer.ts";
import { Pool } from "../../shared/analysis/run/pool.ts";
import { drawPlanOf } from "../../shared/analysis/simulate/drawPlanOf.ts";
import { simulationAnalysis } from "../../shared/analysis/simulate/simulation.ts";
import { type Compiled, compileDocument } from "../../shared/engine/compile.ts";
import type { CaseTable } from "../../shared/engine/run.ts";
import { invariant } from "../../shared/invariant.ts";
import type { Simulation } from "../../shared/model/analyses.ts";
import { firstCases } from "./cases.ts";
import { outputs, readFlagship } from "./flagship.ts";
import { handInputs } from "./handInputs.ts";
import { runByHand } from "./handWritten.ts";
import { mathjsCells } from "./mathjsCells.ts";
import { print } from "./print.ts";
import { median, medianTimes } from "./timing.ts";
import { uncertain } from "./uncertain.ts";

/** Cases that mathjs is given: its time per case is the same. */
const sample = 2_000;
const rounds = 7;

export async function measureSimulation(): Promise<void> {
  const compiled = compileDocument(uncertain(readFlagship()));
  const byHand = handInputs(compiled, null);
  const byMathjs = mathjsCells(compiled, null, outputs);
  for (const trials of [10_000, 100_000]) {
    const asked = simulation(trials);
    const table = tableOf(compiled, asked);
    const part = firstCases(table, sample);
    const times = medianTimes([
      { name: "hand", run: () => void runByHand(byHand, table) },
      { name: "all", run: () => void conclude(simulationAnalysis(compiled, null, asked), evaluatorOf(compiled)) },
      { name: "mathjs", run: () => void byMathjs.run(part) },
    ]);
    const [hand, all] = [times.get("hand")!, times.get("all")!];
    const mathjs = (times.get("mathjs")! * trials) / sample;
    const ratios = `drawn, run and told in ${(all / hand).toFixed(2)} of the hand-written loop's time to run them, ${(mathjs / all).toFixed(0)}x faster than mathjs`;
    print(`${trials.toLocaleString("en")} trials, 8 correlated inputs`, `${all.toFixed(0)} ms: ${ratios}`);
    for (const threads of [1, 2]) {
      const ms = await timeOver(threads, compiled, asked);
      print(`  over ${threads === 1 ? "one thread" : "two threads"}, on the wall`, `${ms.toFixed(0)} ms`);
    }
  }
}

const simulation = (trials: number): Simulation => ({
  kind: "simulation",
  name: "bench",
  label: "Bench",
  outputs: outputs.map(({ line }) => ({ line })),
  overTime: [],
  events: [],
  trials,
  seed: 1,
  sampling: "latin",
});

function tableOf(compiled: Compiled, asked: Simulation): CaseTable {
  const planned = drawPlanOf(compiled, null, asked);
  invariant(planned.ok, "the flagship's inputs can be drawn");
  return new Drawer(planned.value.plan).table(0, asked.trials);
}

/** The threads stand before the clock starts, as the page's do after the first question. */
async function timeOver(threads: number, compiled: Compiled, asked: Simulation): Promise<number> {
  const program = fileURLToPath(new URL("../../dist/electron/casesThread.js", import.meta.url));
  const pool = new Pool(() => {
    const worker = new Worker(program);
    return {
      send: (message, transfer) => worker.postMessage(message, transfer),
      listen(onAnswer, onFailure) {
        worker.on("message", onAnswer);
        worker.on("error", ({ message }) => onFailure(message));
      },
      close: () => void worker.terminate(),
    };
  }, threads);
  pool.use(compiled.document);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    // Another seed each round: strata are found anew, as they are for a new question.
    const analysis = simulationAnalysis(compiled, null, { ...asked, seed: round });
    const result = await answer(
      analysis,
      (run, watch) => pool.evaluate(run, watch),
      {},
      (samples) => pool.samples(samples),
    );
    invariant(result.ok, "the flagship can be simulated");
    if (round > 0) times.push(performance.now() - start);
  }
  pool.close();
  return median(times);
}
