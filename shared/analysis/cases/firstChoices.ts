/** What a new analysis begins with: the first figure of the headline, and the inputs that move it. */
import type { Compiled } from "../../engine/compile.ts";
import type { CellName, InputName } from "../../model/analyses.ts";
import type { Line } from "../../model/document.ts";
import { isByLists, isCalculation } from "../../model/lines.ts";

/** A figure of the headline that is one cell; the last calculation where there is none. */
export function firstOutput({ document, lines }: Compiled): CellName {
  const figure = document.headline.find(({ show, line }) => show === "value" && lines.has(line));
  if (figure !== undefined) {
    const { line, members, period } = figure;
    return { line, ...(members !== undefined && { members }), ...(period !== undefined && { period }) };
  }
  const calculations = [...lines.values()].filter(({ line }) => isCalculation(line) && isFigure(line));
  const last =
    calculations.findLast(({ line }) => !isByLists(line)) ?? calculations.at(-1) ?? [...lines.values()].at(-1);
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
