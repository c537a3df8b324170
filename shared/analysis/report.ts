/** Each kind of saved analysis, as a conversation with the engine, and what it reports. */
import type { Compiled } from "../engine/compile.ts";
import type { AnalysisKind, SavedAnalysis } from "../model/analyses.ts";
import { type AttributionReport, attributionAnalysis } from "./attribute/attribution.ts";
import type { Analysis } from "./cases/analysis.ts";
import { type ComparisonReport, comparisonAnalysis } from "./scenarios/comparison.ts";
import type { KeptTrials } from "./simulate/keptTrials.ts";
import { simulationAnalysis } from "./simulate/simulation.ts";
import type { SimulationReport } from "./simulate/simulationReport.ts";
import { solveAnalysis } from "./solve/solve.ts";
import type { SolveReport } from "./solve/solveReport.ts";
import { type TableReport, tableAnalysis } from "./table/table.ts";
import { tornadoAnalysis } from "./tornado/tornado.ts";
import type { TornadoReport } from "./tornado/tornadoReport.ts";

/** Reports by kind of analysis: plain data, so that they cross to the page as they are. */
export interface Reports {
  readonly scenarios: ComparisonReport;
  readonly table: TableReport;
  readonly simulation: SimulationReport;
  readonly attribution: AttributionReport;
  readonly tornado: TornadoReport;
  readonly solve: SolveReport;
}

export type ReportedKind = AnalysisKind & keyof Reports;
export type Report = Reports[ReportedKind];

type AnalysisOfKind<K extends AnalysisKind> = Extract<SavedAnalysis, { kind: K }>;

type Makers = {
  readonly [K in ReportedKind]: (
    compiled: Compiled,
    scenario: string | null,
    saved: AnalysisOfKind<K>,
    kept?: KeptTrials,
  ) => Analysis<Reports[K]>;
};

const makers: Makers = {
  scenarios: comparisonAnalysis,
  table: tableAnalysis,
  tornado: tornadoAnalysis,
  solve: solveAnalysis,
  simulation: simulationAnalysis,
  attribution: attributionAnalysis,
};

/** `kept`: what was run for the questions before; nothing where absent. */
export function analysisOf(
  compiled: Compiled,
  scenario: string | null,
  saved: AnalysisOfKind<ReportedKind>,
  kept?: KeptTrials,
): Analysis<Report> {
  // A kind and its maker belong together, which the compiler cannot follow through the table.
  const make = makers[saved.kind] as (
    ...asked: [Compiled, string | null, typeof saved, KeptTrials?]
  ) => Analysis<Report>;
  return make(compiled, scenario, saved, kept);
}
