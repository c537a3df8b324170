/** A model of ten thousand lines over forty years, as text: a third typed, a third from the line above, a third growing by itself. */
import { modelText } from "../../shared/file/modelText.ts";
import type { Document, Line } from "../../shared/model/document.ts";

const sectionCount = 100;
const linesInSection = 100;
const periods = 40;

export const largeModelText = (): string => modelText(largeModel());

/** `seed` reaches a third of all cells; `spare` reaches none but the headline. */
const largeModel = (): Document => ({
  title: "Ten thousand lines",
  timeline: { start: "2000", periods, unit: "year", actuals: 1 },
  lists: [],
  sections: Array.from({ length: sectionCount }, (_, section) => ({
    name: `section_${section}`,
    label: `Section ${section}`,
    lines: Array.from({ length: linesInSection }, (_line, index) => lineAt(section * linesInSection + index)),
  })),
  scenarios: [],
  headline: [{ label: "Last line", show: "value", line: "line_9999", period: "2039" }],
  charts: [],
});

function lineAt(index: number): Line {
  const name = `line_${index}`;
  const line = { name, label: `Line ${index}`, unit: "" };
  if (index === 0) return { ...line, name: "seed", label: "Seed", values: 100 };
  if (index === 1) return { ...line, name: "growth", label: "Growth", unit: "%", values: 5 };
  if (index % 3 === 0) return { ...line, opening: "seed", formula: `prev(${name}) * (1 + growth)` };
  if (index % 3 === 1) return { ...line, formula: `line_${index - 1} * 2 + index` };
  return { ...line, values: Array.from({ length: periods }, (_, period) => index + period) };
}
