/** Columns of trials, made into what a person is told of them. */
import { sortedOf } from "../../numbers/statistics/ordered.ts";
import { percentile } from "../../numbers/statistics/percentile.ts";
import { correlationOfRanks } from "../../numbers/statistics/rankCorrelation.ts";
import { type Sample, sampleOf } from "../../numbers/statistics/sample.ts";
import { momentsOf } from "../../numbers/statistics/summary.ts";
import { type FromSamples, toldOf } from "../cases/samples.ts";
import type { AskedFan, AskedTrials } from "./askedTrials.ts";
import { counted, type Flags, hasGap, withNumbers } from "./counted.ts";
import { flagsGiven, flagsOf } from "./given.ts";
import { lossReport } from "./lossReport.ts";
import {
  type EventReport,
  type FanReport,
  fanShares,
  type OutputReport,
  type SimulationReport,
} from "./simulationReport.ts";
import type { ColumnOf } from "./wanted.ts";

type Known = Pick<SimulationReport, "trials" | "ended" | "settled" | "repair">;

/** Of the first `known.trials` trials; `given` is the index of the event that has to have happened. */
export function* reportOfTrials(
  asked: AskedTrials,
  columnOf: ColumnOf,
  known: Known,
  given: number | undefined,
): FromSamples<SimulationReport> {
  const flags = flagsGiven(asked, given, columnOf, known.trials);
  const inputs = asked.inputs.map(({ key }) => counted(columnOf(key), flags));
  const columns = asked.outputs.map(({ key }) => counted(columnOf(key), flags));
  const told = yield* toldOf([...inputs, ...columns.map(withNumbers)]);
  const [ofInputs, ofOutputs] = [told.slice(0, inputs.length), told.slice(inputs.length)];
  return {
    kind: "simulation",
    ...known,
    counted: inputs[0]!.length,
    failed: failedTrials(columns),
    inputs: asked.inputs.map(({ line }, index) => ({ line, summary: ofInputs[index]!.summary })),
    outputs: outputReports(asked, columns, ofOutputs, inputs, ofInputs),
    fans: asked.fans.map((fan) => fanReport(fan, columnOf, flags)),
    events: asked.events.map((event) => eventReport(event.label, flagsOf(event, columnOf, known.trials), flags)),
    losses: asked.losses === null ? null : lossReport(asked.losses, columnOf, flags),
  };
}

function failedTrials(columns: readonly Float64Array[]): number {
  if (!columns.some(hasGap)) return 0;
  const failed = new Uint8Array(columns[0]!.length);
  for (const column of columns)
    for (let trial = 0; trial < column.length; trial++) if (Number.isNaN(column[trial]!)) failed[trial] = 1;
  return failed.reduce((count, each) => count + each, 0);
}

function outputReports(
  { outputs }: AskedTrials,
  columns: readonly Float64Array[],
  told: readonly Sample[],
  inputs: readonly Float64Array[],
  toldOfInputs: readonly Sample[],
): readonly OutputReport[] {
  return outputs.map(({ cell }, index) => {
    const all = columns[index]!;
    const { summary, histogram, cumulative, ranks } = told[index]!;
    const ofInputs =
      summary.count === all.length
        ? toldOfInputs
        : inputs.map((each) => sampleOf(each.filter((_, trial) => !Number.isNaN(all[trial]!))));
    return {
      cell,
      summary,
      failed: all.length - summary.count,
      histogram,
      cumulative,
      sensitivities: Float64Array.from(ofInputs, (input) => correlationOfRanks(input.ranks, ranks)),
    };
  });
}

function fanReport({ line, member, keys }: AskedFan, columnOf: ColumnOf, flags: Flags): FanReport {
  const columns = keys.map((key) => (key === null ? null : counted(columnOf(key), flags)));
  const sorted = columns.map((column) => sortedOf(withNumbers(column ?? new Float64Array(0))));
  return {
    line,
    member,
    trials: columns.find((column) => column !== null)?.length ?? 0,
    bands: fanShares.map((share) => Float64Array.from(sorted, (values) => percentile(values, share))),
    mean: Float64Array.from(sorted, (values) => momentsOf(values).mean),
  };
}

function eventReport(label: string, happened: Uint8Array, flags: Flags): EventReport {
  let [count, trials] = [0, 0];
  for (let trial = 0; trial < happened.length; trial++) {
    if (flags !== null && flags[trial] === 0) continue;
    trials++;
    count += happened[trial]!;
  }
  const probability = count / trials;
  return { label, count, probability, se: Math.sqrt((probability * (1 - probability)) / trials) };
}
