/** What of a document its program depends on: everything but typed numbers and words for people. */
import type { Document, Line, Section, Series, Values } from "../model/document.ts";
import { allLines, isCalculation, isSeriesArray } from "../model/lines.ts";

/** Documents share the lines that did not change, so each line's text is made once. */
const known = new WeakMap<Line, string>();

/** Whether two documents differ in typed numbers and words for people at most. Cost: the sections that differ. */
export function hasSameShape(before: Document, after: Document): boolean {
  const isSameFrame =
    before.timeline === after.timeline && before.lists === after.lists && before.scenarios === after.scenarios;
  return (isSameFrame || frameShape(before) === frameShape(after)) && hasSameLines(before, after);
}

function hasSameLines(before: Document, after: Document): boolean {
  const isAlike = (from: readonly Line[], to: readonly Line[]) =>
    from === to ||
    (from.length === to.length && from.every((line, at) => line === to[at] || lineShape(line) === lineShape(to[at]!)));
  const isInPlace = ({ lines }: Section, at: number) => lines.length === after.sections[at]!.lines.length;
  // Where a line stands says nothing of its numbers, but its place among all lines does.
  if (before.sections.length !== after.sections.length || !before.sections.every(isInPlace))
    return isAlike(allLines(before), allLines(after));
  return before.sections.every(({ lines }, at) => isAlike(lines, after.sections[at]!.lines));
}

const frameShape = ({ timeline, lists, scenarios }: Document): string =>
  JSON.stringify([
    timeline,
    lists.map(({ name, members }) => [name, members.map((member) => member.name)]),
    scenarios.map(({ changes }) =>
      changes.map(({ line, period, to }) => [line, period !== undefined || typeof to !== "number"]),
    ),
  ]);

function lineShape(line: Line): string {
  const existing = known.get(line);
  if (existing !== undefined) return existing;
  const { name, unit, by, formula, opening, from, values } = line;
  const made = JSON.stringify([name, unit, by, formula, opening, from, valuesShape(values, isCalculation(line))]);
  known.set(line, made);
  return made;
}

/** Of a calculation which cells are typed; of an input only whether it has one number or one a period. */
function valuesShape(values: Values | undefined, isCalculated: boolean): unknown {
  if (values === undefined) return null;
  if (typeof values === "number" || isSeriesArray(values)) return seriesShape(values, isCalculated);
  return Object.entries(values).map(([key, series]) => [key, seriesShape(series, isCalculated)]);
}

function seriesShape(series: Series, isCalculated: boolean): unknown {
  if (typeof series === "number") return 1;
  return isCalculated ? series.map((value) => (value === null ? 0 : 1)) : 0;
}
