/** The flagship with eight uncertain inputs, each correlated with the next. */
import type { Document, Line } from "../../shared/model/document.ts";
import { ranges } from "./cases.ts";

const inputs = ranges.slice(0, 8);
/** Between each input and the next. */
const rank = 0.3;

export function uncertain(document: Document): Document {
  const given = (line: Line): Line => {
    const { uncertainty: _, ...certain } = line;
    const stream = inputs.findIndex(({ line: name }) => name === line.name) + 1;
    if (stream === 0) return certain;
    const { from: low, to: high } = inputs[stream - 1]!;
    return { ...certain, uncertainty: { distribution: { kind: "pert", low, mode: (low + high) / 2, high }, stream } };
  };
  return {
    ...document,
    sections: document.sections.map((section) => ({ ...section, lines: section.lines.map(given) })),
    correlations: inputs.slice(1).map(({ line }, index) => ({ between: [inputs[index]!.line, line], rank })),
  };
}
