/** `railhead tornado FILE --get LINE`: each input alone at its low and its high. */
import { conclude, evaluatorOf } from "../../../shared/analysis/cases/analysis.ts";
import { cellLabel } from "../../../shared/analysis/cases/cells.ts";
import { preciseText } from "../../../shared/analysis/cases/preciseText.ts";
import { analysisSentence } from "../../../shared/analysis/cases/problems.ts";
import { tornadoAnalysis } from "../../../shared/analysis/tornado/tornado.ts";
import type { Bar, TornadoReport } from "../../../shared/analysis/tornado/tornadoReport.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import type { InputName, Tornado } from "../../../shared/model/analyses.ts";
import { cellText } from "../../../shared/model/numberFormat.ts";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { compiledCase } from "../cases.ts";
import { oneOutputNamed } from "../cellNamed.ts";
import { type Output, printJson, type Status } from "../output.ts";
import type { CommandProblem } from "../problems.ts";
import { type CaseOptions, readCase } from "../readCase.ts";
import { sayOverridden } from "../sayOverridden.ts";
import { numberIn } from "../settings.ts";
import { tableText } from "../textTable.ts";
import { complaint } from "../verdict.ts";

export interface TornadoOptions extends CaseOptions {
  readonly get: string;
  readonly swing: string;
  readonly json?: boolean;
}

export async function tornadoCommand(
  path: string,
  options: TornadoOptions,
  output: Output,
): Promise<Result<Status, CommandProblem>> {
  const read = await readCase(path, options);
  if (!read.ok) return read;
  const { document } = read.value;
  const cell = oneOutputNamed(document, [options.get]);
  if (!cell.ok) return cell;
  const swing = swingNamed(options.swing);
  if (!swing.ok) return swing;

  sayOverridden(read.value, output);
  const { compiled, shown } = compiledCase(read.value);
  const asked: Tornado = { name: "asked", label: "Asked", kind: "tornado", output: cell.value, swing: swing.value };
  const found = conclude(tornadoAnalysis(compiled, shown, asked), evaluatorOf(compiled));
  if (found.ok && options.json) printJson(output, jsonOf(asked, found.value));
  else if (found.ok) output.print(textOf(compiled, asked, found.value));
  else output.say(analysisSentence(found.problems[0]!));

  const wrong = complaint(compiled.document, openLive(compiled, shown), 0);
  if (wrong !== null) output.say(wrong);
  return succeed(found.ok && wrong === null ? 0 : 1);
}

/** `10%`, or `0.1`. */
function swingNamed(text: string): Result<number, CommandProblem> {
  const isPercent = text.trim().endsWith("%");
  const value = numberIn(text.trim().replace(/%$/, ""));
  const swing = value === null ? Number.NaN : isPercent ? value / 100 : value;
  return swing > 0 && swing <= 1
    ? succeed(swing)
    : fail({ code: "usage", reason: `"${text}" is no swing: write a percentage up to 100%, as in 10%.` });
}

const jsonOf = ({ output, swing }: Tornado, report: TornadoReport) => ({
  output: nameOf(output),
  value: report.output,
  swing,
  inputs: report.bars.map(({ input, from, low, high, lowOutput, highOutput, isMonotone, elasticity }) => ({
    line: nameOf(input),
    from,
    low,
    high,
    results: [lowOutput, highOutput].map(numberOrNull),
    monotone: isMonotone,
    elasticity: numberOrNull(elasticity),
  })),
  still: report.still.map(({ input }) => nameOf(input)),
});

const numberOrNull = (value: number) => (Number.isNaN(value) ? null : value);

/** As `--get` names it. */
const nameOf = ({ line, members, period }: InputName): string =>
  `${line}${members === undefined ? "" : `[${members}]`}${period === undefined ? "" : `@${period}`}`;

function textOf(compiled: Compiled, { output, swing }: Tornado, { output: today, bars, still }: TornadoReport): string {
  const line = compiled.lines.get(output.line)!.line;
  const text = (value: number) => (Number.isNaN(value) ? "error" : cellText(value, line));
  const rows = bars.map((bar) => [
    nameOf(bar.input),
    ...[bar.low, bar.high].map((value, index) => inputText(compiled, bar, value, index === 0 ? -swing : swing)),
    text(bar.lowOutput),
    text(bar.highOutput),
    Number.isNaN(bar.elasticity) ? "" : bar.elasticity.toFixed(2),
    bar.isMonotone ? "" : "turns in between",
  ]);
  const header = ["input", "low", "high", "at low", "at high", "elasticity", ""];
  const title = `${nameOf(output)} is ${text(today)}${line.unit === "" ? "" : ` ${line.unit}`}`;
  const rest = still.map(({ input }) => cellLabel(compiled, input));
  const without = rest.length === 0 ? "" : `\nNo effect: ${quoted(rest)}.\n`;
  const uncertain = bars.flatMap(({ input, from }) => (from === "uncertainty" ? cellLabel(compiled, input) : []));
  const quantiles = uncertain.length === 0 ? "" : `\nFrom P10 to P90, and not by the swing: ${quoted(uncertain)}.\n`;
  return `${title}\n${tableText({ header, rows, words: 1 })}${quantiles}${without}`;
}

/** All of them: there is nowhere else to look for the rest. */
const quoted = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(", ");

function inputText(compiled: Compiled, { input, from }: Bar, value: number | null, side: number): string {
  if (value !== null) return preciseText(value, compiled.lines.get(input.line)!.line);
  if (from === "uncertainty") return side < 0 ? "P10" : "P90";
  return `${side < 0 ? "-" : "+"}${Number((100 * Math.abs(side)).toPrecision(6))}%`;
}
