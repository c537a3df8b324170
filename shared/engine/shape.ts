/** All of a document that its program depends on, as text: everything but typed numbers and words for people. */
import type { Document, Line, Series, Values } from "../model/document.ts";
import { isCalculation, isSeriesArray } from "../model/lines.ts";

/** Documents share the lines that did not change, so each line's text is made once. */
const known = new WeakMap<Line, string>();

export function shapeOf({ timeline, lists, sections, scenarios }: Document): string {
  const frame = JSON.stringify([
    timeline,
    lists.map(({ name, members }) => [name, members.map((member) => member.name)]),
    scenarios.map(({ changes }) =>
      changes.map(({ line, period, to }) => [line, period !== undefined || typeof to !== "number"]),
    ),
  ]);
  return sections.reduce((text, section) => section.lines.reduce((all, line) => all + lineShape(line), text), frame);
}

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
