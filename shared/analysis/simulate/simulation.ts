/**
 * Trials with every uncertain input drawn. They run in rising blocks, so that
 * a first report is there soon, and none shortly before the last; a block changes
 * no number, and neither does where it ends: with a standard error to reach, the
 * trial that reaches it is the last.
 */
import type { Compiled } from "../../engine/compile.ts";
import type { Simulation } from "../../model/analyses.ts";
import type { Document } from "../../model/document.ts";
import { fail, succeed } from "../../result.ts";
import type { Analysis, Columns } from "../cases/analysis.ts";
import { concludeSamples } from "../cases/samples.ts";
import { askedTrials } from "./askedTrials.ts";
import { drawPlanOf } from "./drawPlanOf.ts";
import { ErrorWatch } from "./errorWatch.ts";
import { flagsGiven } from "./given.ts";
import { KeptTrials, type TrialColumns } from "./keptTrials.ts";
import { reportOfTrials } from "./reportOfTrials.ts";
import type { SimulationReport } from "./simulationReport.ts";
import { trialsModel } from "./trialsModel.ts";
import type { WantedColumn } from "./wanted.ts";

/** Fans end with a block (see fanTrials): these are powers of four. */
const firstBlock = 4 ** 5;
const growth = 4;

/** Numbers that are kept, 8 bytes each: a gigabyte. */
const mostNumbers = 2 ** 27;

export function* simulationAnalysis(
  compiled: Compiled,
  scenario: string | null,
  saved: Simulation,
  keptTrials: KeptTrials = new KeptTrials(),
): Analysis<SimulationReport> {
  const model = trialsModel(compiled);
  const planned = drawPlanOf(model, scenario, saved);
  if (!planned.ok) return planned;
  const { plan, inputs, settled, repair } = planned.value;
  const question = askedTrials(model, inputs, saved);
  if (!question.ok) return question;
  const asked = question.value;
  const { trials, given, untilError } = saved;
  const most = Math.floor(mostNumbers / asked.wanted.length);
  if (trials > most) return fail({ code: "too-many-trials", most });

  const kept = keptTrials.about(subjectOf(compiled.document, scenario, plan.key));
  const reportOf = (count: number, ended: SimulationReport["ended"]) =>
    reportOfTrials(asked, (key) => kept.column(key, count), { trials: count, ended, settled, repair }, given);
  const watch = new ErrorWatch(untilError ?? 0);
  /** Of the trials that count the numbers of the output whose standard error is watched; NaN for the others. */
  const watched = (count: number) => {
    const columnOf = (key: string) => kept.column(key, count);
    const flags = flagsGiven(asked, given, columnOf, count);
    const values = columnOf(asked.outputs[0]!.key);
    return flags === null ? values : values.map((value, trial) => (flags[trial] === 1 ? value : Number.NaN));
  };
  const blocks = [...blocksOf(asked.wanted, kept, trials)];
  const last = blocks.findLast(({ missing }) => missing.length > 0);
  for (const block of blocks) {
    const { missing, first, before, end } = block;
    if (missing.length > 0) {
      const run = {
        cases: { plan, first, caseCount: end - first },
        outputs: missing.map(({ reading }) => reading),
        scenario,
        into: missing.map((column) => kept.room(column, first, end, Math.min(trials, column.enough))),
        share: [first / trials, end / trials] as const,
        ...(model !== compiled && { model }),
        ...(before > 0 && before <= trials / 2 && { soFar: () => concludeSamples(reportOf(before, "halfway")) }),
      };
      const take = (columns: Columns) => {
        for (const [index, column] of missing.entries()) kept.put(column, first, columns[index]!);
      };
      // Blocks without a pause between them; where an error is to be reached, each tells whether there is a next.
      if (untilError === undefined && block !== last) yield { ...run, take };
      else take(yield run);
    }
    if (untilError === undefined) continue;
    const reached = watch.reachedIn(watched(end));
    if (reached !== null) return succeed(yield* reportOf(reached, "error"));
  }
  return succeed(yield* reportOf(trials, "trials"));
}

interface Block {
  /** The trials before it. */
  readonly before: number;
  /** One past its last trial. */
  readonly end: number;
  /** What has not all of its trials, of those that are wanted. */
  readonly missing: readonly WantedColumn[];
  /** The first trial that one of these has not; `end` where none is missing. */
  readonly first: number;
}

/** Rising blocks, as what is kept will stand when each begins. */
function* blocksOf(wanted: readonly WantedColumn[], kept: TrialColumns, trials: number): Generator<Block> {
  for (let before = 0; before < trials; ) {
    const end = Math.min(trials, Math.max(firstBlock, growth * before));
    const firstOf = ({ key }: WantedColumn) => Math.max(kept.doneOf(key), before);
    const missing = wanted.filter((column) => firstOf(column) < Math.min(end, column.enough));
    yield { before, end, missing, first: Math.min(end, ...missing.map(firstOf)) };
    before = end;
  }
}

/** All that the numbers of trials depend on, beside the trials' own seed and number. */
const subjectOf = ({ timeline, lists, sections, scenarios }: Document, scenario: string | null, planKey: string) =>
  JSON.stringify([timeline, lists, sections, scenarios, scenario, planKey]);
