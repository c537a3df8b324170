/** Columns of trials, made into what a person is told of them. */
import { histogramOf } from "../../numbers/statistics/histogram.ts";
import { orderOf } from "../../numbers/statistics/order.ts";
import { percentile } from "../../numbers/statistics/percentile.ts";
import { correlationOfRanks, ranksOf } from "../../numbers/statistics/rankCorrelation.ts";
import { momentsOf, summaryOf } from "../../numbers/statistics/summary.ts";
import type { AskedFan, AskedTrials } from "./askedTrials.ts";
import { counted, type Flags, withNumbers } from "./counted.ts";
import { flagsGiven, flagsOf } from "./given.ts";
import { lossReport } from "./lossReport.ts";
import {
  cumulativeShares,
  type EventReport,
  type FanReport,
  fanShares,
  type OutputReport,
  type SimulationReport,
} from "./simulationReport.ts";
import type { ColumnOf } from "./wanted.ts";

type Known = Pick<SimulationReport, "trials" | "ended" | "settled" | "repair">;

/** Of the first `known.trials` trials; `given` is the index of the event that has to have happened. */
export function reportOfTrials(
  asked: AskedTrials,
  columnOf: ColumnOf,
  known: Known,
  given: number | undefined,
): SimulationReport {
  const flags = flagsGiven(asked, given, columnOf, known.trials);
  const inputs = asked.inputs.map(({ key }) => counted(columnOf(key), flags));
  const orders = inputs.map(ordered);
  const columns = asked.outputs.map(({ key }) => counted(columnOf(key), flags));
  return {
    kind: "simulation",
    ...known,
    counted: inputs[0]!.length,
    failed: failedTrials(columns),
    inputs: asked.inputs.map(({ line }, index) => ({ line, summary: summaryOf(orders[index]!.sorted) })),
    outputs: outputReports(asked, columns, inputs, orders),
    fans: asked.fans.map((fan) => fanReport(fan, columnOf, flags)),
    events: asked.events.map((event) => eventReport(event.label, flagsOf(event, columnOf, known.trials), flags)),
    losses: asked.losses === null ? null : lossReport(asked.losses, columnOf, flags),
  };
}

function failedTrials(columns: readonly Float64Array[]): number {
  const failed = new Uint8Array(columns[0]?.length ?? 0);
  for (const column of columns)
    for (let trial = 0; trial < column.length; trial++) if (Number.isNaN(column[trial]!)) failed[trial] = 1;
  return failed.reduce((count, each) => count + each, 0);
}

/** Numbers with what is told from their order. */
interface Ordered {
  readonly sorted: Float64Array;
  readonly ranks: Float64Array;
}

/** `values` has no NaN. */
function ordered(values: Float64Array): Ordered {
  const order = orderOf(values);
  const sorted = new Float64Array(values.length);
  for (let place = 0; place < sorted.length; place++) sorted[place] = values[order[place]!]!;
  return { sorted, ranks: ranksOf(values, order) };
}

function outputReports(
  { outputs }: AskedTrials,
  columns: readonly Float64Array[],
  inputs: readonly Float64Array[],
  inputOrders: readonly Ordered[],
): readonly OutputReport[] {
  return outputs.map(({ cell }, index) => {
    const all = columns[index]!;
    const values = withNumbers(all);
    const { sorted, ranks } = ordered(values);
    const ofInputs =
      values === all
        ? inputOrders
        : inputs.map((each) => ordered(each.filter((_, trial) => !Number.isNaN(all[trial]!))));
    return {
      cell,
      summary: summaryOf(sorted),
      failed: all.length - values.length,
      histogram: histogramOf(sorted),
      cumulative: Float64Array.from(cumulativeShares, (share) => percentile(sorted, share)),
      sensitivities: Float64Array.from(ofInputs, (input) => correlationOfRanks(input.ranks, ranks)),
    };
  });
}

function fanReport({ line, member, keys }: AskedFan, columnOf: ColumnOf, flags: Flags): FanReport {
  const columns = keys.map((key) => (key === null ? null : counted(columnOf(key), flags)));
  const sorted = columns.map((column) => withNumbers(column ?? new Float64Array(0)).toSorted());
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
