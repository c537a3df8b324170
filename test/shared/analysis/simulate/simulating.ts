/** Small uncertain models, and their simulation on the spot. */
import { type Columns, conclude, evaluatorOf, type Run } from "../../../../shared/analysis/cases/analysis.ts";
import { analysisSentence } from "../../../../shared/analysis/cases/problems.ts";
import { KeptTrials } from "../../../../shared/analysis/simulate/keptTrials.ts";
import { simulationAnalysis } from "../../../../shared/analysis/simulate/simulation.ts";
import type { SimulationReport } from "../../../../shared/analysis/simulate/simulationReport.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import type { Simulation } from "../../../../shared/model/analyses.ts";
import type { Document } from "../../../../shared/model/document.ts";
import type { Uncertainty } from "../../../../shared/model/uncertainty.ts";
import { documentOf } from "../../../helpers/documents.ts";

export const question = (asked: Partial<Simulation>): Simulation => ({
  kind: "simulation",
  name: "s",
  label: "S",
  outputs: [{ line: "out" }],
  overTime: [],
  events: [],
  trials: 20_000,
  seed: 42,
  sampling: "random",
  ...asked,
});

export interface Driven {
  readonly report: SimulationReport;
  /** How many cases were run for it. */
  readonly cases: number;
}

export function drive(
  document: Document,
  asked: Partial<Simulation>,
  { scenario = null, kept = new KeptTrials() }: { readonly scenario?: string | null; readonly kept?: KeptTrials } = {},
): Driven {
  const compiled = compileDocument(document);
  const evaluate = evaluatorOf(compiled);
  let cases = 0;
  const counting = (run: Run): Columns => {
    cases += run.cases.caseCount;
    return evaluate(run);
  };
  const result = conclude(simulationAnalysis(compiled, scenario, question(asked), kept), counting);
  if (!result.ok) throw new Error(analysisSentence(result.problems[0]!));
  return { report: result.value, cases };
}

export const simulate = (...asked: Parameters<typeof drive>): SimulationReport => drive(...asked).report;

export const uniform = (stream: number, low = 0, high = 1): Uncertainty => ({
  distribution: { kind: "uniform", low, high },
  stream,
});

/** out = a + 10 b, two uniforms. */
export const sumOfTwo = documentOf({
  periods: 1,
  lines: [
    { name: "a", values: 0, uncertainty: uniform(1) },
    { name: "b", values: 0, uncertainty: uniform(2) },
    { name: "out", formula: "a + 10 * b" },
  ],
});
