/** `railhead sensitivity FILE --x LINE=FROM:TO:STEPS --get LINE`: figures over one or two inputs. */
import { conclude, evaluatorOf } from "../../../shared/analysis/cases/analysis.ts";
import { analysisSentence } from "../../../shared/analysis/cases/problems.ts";
import { type TableReport, tableAnalysis } from "../../../shared/analysis/table/table.ts";
import { openLive } from "../../../shared/engine/live.ts";
import type { Axis, CellName } from "../../../shared/model/analyses.ts";
import { counted } from "../../../shared/model/counted.ts";
import type { Document, Line } from "../../../shared/model/document.ts";
import { findLine } from "../../../shared/model/lines.ts";
import { cellText } from "../../../shared/model/numberFormat.ts";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { axisNamed } from "../axisNamed.ts";
import { compiledCase } from "../cases.ts";
import { outputNamed, partedNames } from "../cellNamed.ts";
import { type Output, printJson, type Status } from "../output.ts";
import type { CommandProblem } from "../problems.ts";
import { type CaseOptions, readCase } from "../readCase.ts";
import { sayOverridden } from "../sayOverridden.ts";
import { tableText } from "../textTable.ts";
import { titled } from "../titled.ts";
import { complaint } from "../verdict.ts";

export interface SensitivityOptions extends CaseOptions {
  readonly x: string;
  readonly y?: string;
  readonly get: readonly string[];
  readonly json?: boolean;
}

/** One figure over the axes. */
interface Table {
  readonly name: string;
  readonly cell: CellName;
  /** `[axis][step]`. */
  readonly axes: TableReport["axes"];
  /** `[y][x]`; null where there is no number. */
  readonly rows: readonly (readonly (number | null)[])[];
}

export async function sensitivityCommand(
  path: string,
  options: SensitivityOptions,
  output: Output,
): Promise<Result<Status, CommandProblem>> {
  const read = await readCase(path, options);
  if (!read.ok) return read;
  const { document } = read.value;
  const axes = allOf([options.x, ...(options.y === undefined ? [] : [options.y])], (text) => axisNamed(document, text));
  if (!axes.ok) return axes;
  const names = partedNames(options.get);
  if (names.length === 0)
    return fail({ code: "usage", reason: "--get names no line: write --get LINE or LINE@PERIOD." });
  const cells = allOf(names, (name) => outputNamed(document, name));
  if (!cells.ok) return cells;

  sayOverridden(read.value, output);
  const { compiled, shown } = compiledCase(read.value);
  const tables: Table[] = [];
  for (const [index, cell] of cells.value.entries()) {
    const asked = { name: "asked", label: "Asked", kind: "table" as const, output: cell, axes: axes.value };
    const report = conclude(tableAnalysis(compiled, shown, asked), evaluatorOf(compiled));
    if (!report.ok) return fail({ code: "usage", reason: analysisSentence(report.problems[0]!) });
    tables.push(tableOf(nameOf(cells.value, index, names), cell, report.value));
  }
  if (options.json) printJson(output, jsonOf(axes.value, tables));
  else output.print(tables.map((table) => textOf(document, axes.value, table)).join("\n"));

  for (const { name, rows } of tables) {
    const count = rows.flat().filter((value) => value === null).length;
    if (count > 0) output.say(`${name}: no number in ${counted(count, "case")}.`);
  }
  const wrong = complaint(compiled.document, openLive(compiled, shown), 0);
  if (wrong !== null) output.say(wrong);
  return succeed(wrong === null ? 0 : 1);
}

function tableOf(name: string, cell: CellName, { axes, values }: TableReport): Table {
  const numbers = Array.from(values, (value) => (Number.isNaN(value) ? null : value));
  const width = axes[0]!.length;
  const rows = (axes[1] ?? [0]).map((_, row) => numbers.slice(row * width, (row + 1) * width));
  return { name, cell, axes, rows };
}

/** The line's; where a line is asked for more than once, what was asked. */
function nameOf(cells: readonly CellName[], index: number, asked: readonly string[]): string {
  const { line } = cells[index]!;
  return cells.filter((cell) => cell.line === line).length === 1 ? line : asked[index]!;
}

const jsonOf = (axes: readonly Axis[], tables: readonly Table[]) => ({
  x: axisJson(axes[0], tables),
  y: axisJson(axes[1], tables, 1),
  results: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
});

/** Null where there is no such axis: then the results have one row. */
const axisJson = (axis: Axis | undefined, tables: readonly Table[], index = 0) =>
  axis === undefined ? null : { line: axisName(axis), values: tables[0]!.axes[index] };

/** As `--x` names it, the value aside. */
const axisName = ({ input: { line, members, period } }: Axis): string =>
  `${line}${members === undefined ? "" : `[${members}]`}${period === undefined ? "" : `@${period}`}`;

function textOf(document: Document, axes: readonly Axis[], { name, cell, axes: steps, rows }: Table): string {
  const line = findLine(document, cell.line)!;
  const [x, y] = axes.map((axis) => findLine(document, axis.input.line)!);
  const corner = y === undefined ? axisName(axes[0]!) : `${axisName(axes[1]!)} \\ ${axisName(axes[0]!)}`;
  const title = titled(name, line.unit);
  const texts = rows.map((row, at) => [
    y === undefined ? "" : axisText(steps[1]![at]!, y),
    ...row.map((value) => (value === null ? "error" : cellText(value, line))),
  ]);
  return `${title}\n${tableText({ header: [corner, ...steps[0]!.map((step) => axisText(step, x!))], rows: texts, words: 1 })}`;
}

/** A zero on an axis is a number like the others. */
const axisText = (value: number, line: Line) => (value === 0 ? "0" : cellText(value, line));

/** Stops at the first that makes no sense. */
function allOf<T>(
  texts: readonly string[],
  read: (text: string) => Result<T, CommandProblem>,
): Result<readonly T[], CommandProblem> {
  const all: T[] = [];
  for (const text of texts) {
    const one = read(text);
    if (!one.ok) return one;
    all.push(one.value);
  }
  return succeed(all);
}
