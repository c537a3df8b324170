/** What a tornado says in words. */
import { cellLabel } from "../../../shared/analysis/cases/cells.ts";
import { preciseText } from "../../../shared/analysis/cases/preciseText.ts";
import { spokenFigure } from "../../../shared/analysis/cases/spokenFigure.ts";
import type { Bar, TornadoReport } from "../../../shared/analysis/tornado/tornadoReport.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { Tornado } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";

export function summaryText(
  compiled: Compiled,
  { output }: Tornado,
  { output: today, bars: [first] }: TornadoReport,
): string {
  const { line } = compiled.lines.get(output.line)!;
  const is = `${cellLabel(compiled, output)} is ${spokenFigure(today, line)}`;
  if (first === undefined) return `${is}, and no input moves it.`;
  const [low, high] = [first.least, first.most].map((value) => spokenFigure(value, line));
  return `${is}. ${cellLabel(compiled, first.input)} moves it most: from ${low} to ${high}.`;
}

/** A low and a high are told apart, not typed again. */
const digits = 4;

/** What the input is at an end of its bar: its value, or by how much its cells move together. */
export function endText(compiled: Compiled, { swing }: Tornado, bar: Bar, end: "low" | "high"): string {
  const value = bar[end];
  if (value !== null) return preciseText(value, compiled.lines.get(bar.input.line)!.line, digits);
  if (bar.from === "uncertainty") return end === "low" ? "P10" : "P90";
  return `${end === "low" ? "\u2212" : "+"}${Number((100 * swing).toPrecision(6))}%`;
}

export const outputText = (value: number, line: Line): string =>
  Number.isNaN(value) ? "no number" : spokenFigure(value, line);
