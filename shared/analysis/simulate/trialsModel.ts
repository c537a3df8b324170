/**
 * The model that trials run in: an input that has one number for all periods, and is
 * drawn anew in each, has one number a period there.
 */
import { type Compiled, compileDocument } from "../../engine/compile.ts";
import type { Document, Line, Series, Values } from "../../model/document.ts";
import { isSeriesArray } from "../../model/lines.ts";
import { uncertainLines } from "./uncertainLines.ts";

/** The model itself where nothing is to be changed. */
export function trialsModel(compiled: Compiled): Compiled {
  const { document } = compiled;
  const spread = new Set(
    uncertainLines(document)
      .filter(({ line, uncertainty }) => (uncertainty.over ?? "once") !== "once" && !isTimed(compiled, line))
      .map(({ line }) => line.name),
  );
  return spread.size === 0 ? compiled : compileDocument(withSpread(document, spread), compiled);
}

const isTimed = ({ lines }: Compiled, { name }: Line) => lines.get(name)?.isTimed === true;

function withSpread(document: Document, names: ReadonlySet<string>): Document {
  const { periods } = document.timeline;
  const spread = (line: Line): Line =>
    names.has(line.name) && line.values !== undefined ? { ...line, values: spreadValues(line.values, periods) } : line;
  return {
    ...document,
    sections: document.sections.map((section) =>
      section.lines.some(({ name }) => names.has(name)) ? { ...section, lines: section.lines.map(spread) } : section,
    ),
  };
}

function spreadValues(values: Values, periods: number): Values {
  if (typeof values === "number" || isSeriesArray(values)) return spreadSeries(values, periods);
  return Object.fromEntries(Object.entries(values).map(([key, series]) => [key, spreadSeries(series, periods)]));
}

const spreadSeries = (series: Series, periods: number): Series =>
  typeof series === "number" ? new Array<number>(periods).fill(series) : series;
