import { firstOutput, headlineOutputs } from "../../../shared/analysis/cases/firstChoices.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { ScenarioComparison } from "../../../shared/model/analyses.ts";

const mostPictures = 4;

/** Begins with the figures of the headline that are one cell, and the lines of the charts over time. */
export function firstComparison(
  compiled: Compiled,
  named: { readonly name: string; readonly label: string },
): ScenarioComparison {
  const { document, lines } = compiled;
  const outputs = headlineOutputs(compiled);
  const drawn = document.charts.flatMap((chart) => (chart.kind === "overTime" ? chart.lines : []));
  return {
    ...named,
    kind: "scenarios",
    outputs: outputs.length > 0 ? outputs : [firstOutput(compiled)],
    overTime: [...new Set(drawn)].filter((line) => lines.has(line)).slice(0, mostPictures),
  };
}
