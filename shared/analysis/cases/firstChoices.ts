/** What a new analysis begins with: the first figure of the headline, and the inputs that move it. */
import type { Compiled } from "../../engine/compile.ts";
import type { CompiledLine } from "../../engine/compiledLines.ts";
import type { CellName, InputName } from "../../model/analyses.ts";
import type { Line } from "../../model/document.ts";
import { isByLists, isCalculation } from "../../model/lines.ts";

/** The figures of the headline that are one cell, in its order. */
export const headlineOutputs = ({ document, lines }: Compiled): readonly CellName[] =>
  document.headline
    .filter(({ show, line }) => show === "value" && lines.has(line))
    .map(({ line, members, period }) => ({
      line,
      ...(members !== undefined && { members }),
      ...(period !== undefined && { period }),
    }));

/** A figure of the headline that is one cell; the last calculation where there is none. */
export const firstOutput = (compiled: Compiled): CellName =>
  headlineOutputs(compiled)[0] ?? cellOf(lastCalculation([...compiled.lines.values()]));

/** What is looked at next beside others: the next figure of the headline, then the last calculation of which nothing is shown; the first figure again where all is. */
export function nextOutput(compiled: Compiled, beside: readonly CellName[]): CellName {
  const { document, lines } = compiled;
  const isShown = (name: string) => beside.some(({ line }) => line === name);
  const figure = headlineOutputs(compiled).find((each) => !beside.some((shown) => isSameCell(shown, each)));
  if (figure !== undefined) return figure;
  const inHeadline = document.headline.flatMap(({ line }) => lines.get(line) ?? []);
  const next = [...inHeadline, lastCalculation([...lines.values()].filter(({ line }) => !isShown(line.name)))].find(
    (each) => each !== undefined && !isShown(each.line.name),
  );
  return next === undefined ? firstOutput(compiled) : cellOf(next);
}

const isSameCell = (one: CellName, other: CellName): boolean =>
  one.line === other.line && one.members === other.members && one.period === other.period;

function lastCalculation(lines: readonly CompiledLine[]): CompiledLine | undefined {
  const calculations = lines.filter(({ line }) => isCalculation(line) && isFigure(line));
  return calculations.findLast(({ line }) => !isByLists(line)) ?? calculations.at(-1) ?? lines.at(-1);
}

/** Its first cell. */
function cellOf(last: CompiledLine | undefined): CellName {
  const [members] = last === undefined || !isByLists(last.line) ? [] : last.memberKeys;
  return { line: last?.line.name ?? "", ...(members !== undefined && { members }) };
}

/** A number to look at, and not whether something is true. */
export const isFigure = ({ unit, role }: Line): boolean => unit !== "flag" && role !== "check";

/** Inputs with values that a line depends on, nearest the beginning of the model first. */
export function inputsBehind({ lines }: Compiled, output: string): readonly InputName[] {
  const reached = new Set([output]);
  for (const name of reached) for (const from of lines.get(name)?.feedsFrom ?? []) reached.add(from);
  return [...lines.values()]
    .filter(({ line }) => reached.has(line.name) && !isCalculation(line) && line.values !== undefined)
    .map(({ line }) => ({ line: line.name }));
}
