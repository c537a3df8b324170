/**
 * Trials of the flagship with 8 correlated inputs: drawn, run and told of, against the hand-written loop and mathjs,
 * which are given the draws and only run them. Then over threads, by the clock on the wall: one and two.
 */
import { fileURLToPath } from "node:url";
import { openThreads } from "../../electron/cli/threads.ts";
import { conclude, evaluatorOf } from "../../shared/analysis/cases/analysis.ts";
import { Drawer } from "../../shared/analysis/draws/drawer.ts";
import { answer } from "../../shared/analysis/run/answer.ts";
import type { Pool } from "../../shared/analysis/run/pool.ts";
import { drawPlanOf } from "../../shared/analysis/simulate/drawPlanOf.ts";
import { simulationAnalysis } from "../../shared/analysis/simulate/simulation.ts";
import { type Compiled, compileDocument } from "../../shared/engine/compile.ts";
import type { CaseTable } from "../../shared/engine/run.ts";
import { invariant } from "../../shared/invariant.ts";
import type { Simulation } from "../../shared/model/analyses.ts";
import { BareThreads } from "./bareThreads.ts";
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
    const [one, two, bare] = await timesOverThreads(compiled, asked);
    print("  over one thread, on the wall", `${one.toFixed(0)} ms`);
    const gain = `${(one / two).toFixed(2)} times as fast; a bare loop gains ${bare.toFixed(2)} times on this machine`;
    print("  over two threads, on the wall", `${two.toFixed(0)} ms: ${gain}`);
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

/**
 * The medians over one thread and over two, and what the machine itself gains by the second: turn by turn, for its speed
 * changes from second to second. The threads stand before the clock starts, as the page's do after the first question.
 */
async function timesOverThreads(compiled: Compiled, asked: Simulation): Promise<readonly [number, number, number]> {
  const program = fileURLToPath(new URL("../../dist/electron/casesThread.js", import.meta.url));
  const pools = [1, 2].map((threads) => openThreads(program, threads));
  const bareThreads = new BareThreads();
  const times: [number, number, number][] = [];
  for (let round = 0; round <= rounds; round++) {
    const [one, two] = [
      await timeOver(pools[0]!, compiled, asked, round),
      await timeOver(pools[1]!, compiled, asked, round),
    ];
    const bare = await bareThreads.times();
    if (round > 0) times.push([one, two, (2 * bare.one) / bare.two]);
  }
  for (const each of [...pools, bareThreads]) each.close();
  return [0, 1, 2].map((index) => median(times.map((each) => each[index]!))) as [number, number, number];
}

/** Another seed each round: strata are found anew, as they are for a new question. */
async function timeOver(pool: Pool, compiled: Compiled, asked: Simulation, seed: number): Promise<number> {
  pool.use(compiled.document);
  const start = performance.now();
  const result = await answer(
    simulationAnalysis(compiled, null, { ...asked, seed }),
    (run, watch) => pool.evaluate(run, watch),
    {},
    (samples) => pool.samples(samples),
  );
  invariant(result.ok, "the flagship can be simulated");
  return performance.now() - start;
}
