/** `railhead simulate FILE --trials N --seed K --get LINE,…`: figures over trials with every uncertain input drawn. */
import { conclude, evaluatorOf } from "../../../shared/analysis/cases/analysis.ts";
import { analysisSentence } from "../../../shared/analysis/cases/problems.ts";
import { answer } from "../../../shared/analysis/run/answer.ts";
import type { Pool } from "../../../shared/analysis/run/pool.ts";
import { simulationAnalysis } from "../../../shared/analysis/simulate/simulation.ts";
import type { OutputReport, SimulationReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import type { Simulation } from "../../../shared/model/analyses.ts";
import { counted } from "../../../shared/model/counted.ts";
import type { Document } from "../../../shared/model/document.ts";
import { limits } from "../../../shared/model/edits/limits.ts";
import { findLine } from "../../../shared/model/lines.ts";
import { listed } from "../../../shared/model/listed.ts";
import { cellText } from "../../../shared/model/numberFormat.ts";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { compiledCase } from "../cases.ts";
import { outputNamed, partedNames } from "../cellNamed.ts";
import { type Output, printJson, type Status } from "../output.ts";
import type { CommandProblem } from "../problems.ts";
import { type CaseOptions, readCase } from "../readCase.ts";
import { sayOverridden } from "../sayOverridden.ts";
import { tableText } from "../textTable.ts";
import { complaint } from "../verdict.ts";

export interface SimulateOptions extends CaseOptions {
  readonly get: readonly string[];
  readonly trials: string;
  readonly seed: string;
  readonly sampling: Simulation["sampling"];
  readonly json?: boolean;
}

/** Opens threads to share trials out over; null where there are none. */
export type OpenPool = (() => Pool) | null;

/** Trials from which on threads are worth their start. */
const manyTrials = 50_000;

export async function simulateCommand(
  path: string,
  options: SimulateOptions,
  output: Output,
  openPool: OpenPool,
): Promise<Result<Status, CommandProblem>> {
  const read = await readCase(path, options);
  if (!read.ok) return read;
  const { document } = read.value;
  const asked = simulationNamed(document, options);
  if (!asked.ok) return asked;

  sayOverridden(read.value, output);
  const { compiled, shown } = compiledCase(read.value);
  const pool = openPool !== null && asked.value.trials >= manyTrials ? openPool() : null;
  const result = await simulated(compiled, shown, asked.value, pool).finally(() => pool?.close());
  if (!result.ok) return fail({ code: "usage", reason: analysisSentence(result.problems[0]!) });
  const report = result.value;
  const names = partedNames(options.get);
  if (options.json) printJson(output, jsonOf(report, asked.value, names));
  else output.print(textOf(document, report, names));

  for (const line of remarks(document, report)) output.say(line);
  const wrong = complaint(compiled.document, openLive(compiled, shown), 0);
  if (wrong !== null) output.say(wrong);
  return succeed(wrong === null ? 0 : 1);
}

const simulated = async (compiled: Compiled, scenario: string | null, asked: Simulation, pool: Pool | null) =>
  pool === null
    ? conclude(simulationAnalysis(compiled, scenario, asked), evaluatorOf(compiled))
    : answer(
        simulationAnalysis(compiled, scenario, asked),
        (run, watch) => {
          pool.use((run.model ?? compiled).document);
          return pool.evaluate(run, watch);
        },
        {},
        (samples) => pool.samples(samples),
      );

function simulationNamed(
  document: Document,
  { get, trials, seed, sampling }: SimulateOptions,
): Result<Simulation, CommandProblem> {
  const names = partedNames(get);
  if (names.length === 0)
    return fail({ code: "usage", reason: "--get names no line: write --get LINE or LINE@PERIOD." });
  const outputs = [];
  for (const name of names) {
    const cell = outputNamed(document, name);
    if (!cell.ok) return cell;
    outputs.push(cell.value);
  }
  const count = wholeNumber("--trials", trials, 1, limits.trials);
  if (!count.ok) return count;
  const key = wholeNumber("--seed", seed, 0, 0xffff_ffff);
  if (!key.ok) return key;
  return succeed({
    kind: "simulation",
    name: "asked",
    label: "Asked",
    outputs,
    overTime: [],
    events: [],
    trials: count.value,
    seed: key.value,
    sampling,
  });
}

function wholeNumber(option: string, text: string, least: number, most: number): Result<number, CommandProblem> {
  const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return succeed(value);
  return fail({ code: "usage", reason: `${option} takes a whole number from ${least} to ${most}, and not "${text}".` });
}

/** What the report itself is called beside its outputs. */
const taken: readonly string[] = ["trials", "seed", "failed"];

function jsonOf(report: SimulationReport, { seed }: Simulation, names: readonly string[]) {
  const outputs = report.outputs.map((output, index) => {
    const { mean, sd, se, p5, p25, p50, p75, p95 } = output.summary;
    const numbers = Object.entries({ mean, sd, se, p5, p25, p50, p75, p95 });
    return [keyOf(report, index, names), Object.fromEntries(numbers.map(([key, value]) => [key, numberOrNull(value)]))];
  });
  return { ...Object.fromEntries(outputs), trials: report.trials, seed, failed: report.failed };
}

const numberOrNull = (value: number) => (Number.isFinite(value) ? value : null);

/** The line's name; what was asked where one line is asked for twice, and with a mark where the report has that name itself. */
function keyOf({ outputs }: SimulationReport, index: number, names: readonly string[]): string {
  const { line } = outputs[index]!.cell;
  const isAlone = outputs.filter(({ cell }) => cell.line === line).length === 1;
  const key = isAlone ? line : names[index]!;
  return taken.includes(key) ? `${key} (line)` : key;
}

function textOf(document: Document, report: SimulationReport, names: readonly string[]): string {
  const header = ["output", "unit", "mean", "sd", "se", "p5", "p25", "p50", "p75", "p95"];
  const rows = report.outputs.map((output, index) => [names[index]!, ...cellsOf(document, output)]);
  return tableText({ header, rows, words: 2 });
}

function cellsOf(document: Document, { cell, summary }: OutputReport): readonly string[] {
  const line = findLine(document, cell.line)!;
  const { mean, sd, se, p5, p25, p50, p75, p95 } = summary;
  const texts = [mean, sd, se, p5, p25, p50, p75, p95].map((value) =>
    Number.isFinite(value) ? cellText(value, line) : "",
  );
  return [line.unit, ...texts];
}

function remarks(document: Document, { trials, failed, settled, repair }: SimulationReport): readonly string[] {
  const labels = settled.map((name) => findLine(document, name)?.label ?? name);
  return [
    ...(failed > 0 ? [`${counted(failed, "trial")} of ${trials} without a number in some output.`] : []),
    ...(labels.length > 0 ? [`Set by the scenario, and so not drawn: ${listed(labels)}.`] : []),
    ...(repair === null
      ? []
      : [`The correlations cannot be as stated: the nearest that can differ by up to ${repair.most.toFixed(3)}.`]),
  ];
}
