/** Each kind of saved analysis, as a conversation with the engine, and what it reports. */
import type { Compiled } from "../engine/compile.ts";
import type { AnalysisKind, SavedAnalysis } from "../model/analyses.ts";
import type { Analysis } from "./cases/analysis.ts";
import { type TableReport, tableAnalysis } from "./table/table.ts";

/** Reports by kind of analysis: plain data, so that they cross to the page as they are. */
export interface Reports {
  readonly table: TableReport;
}

export type ReportedKind = AnalysisKind & keyof Reports;
export type Report = Reports[ReportedKind];

type AnalysisOfKind<K extends AnalysisKind> = Extract<SavedAnalysis, { kind: K }>;

type Makers = {
  readonly [K in ReportedKind]: (
    compiled: Compiled,
    scenario: string | null,
    saved: AnalysisOfKind<K>,
  ) => Analysis<Reports[K]>;
};

const makers: Makers = {
  table: tableAnalysis,
};

export function analysisOf(
  compiled: Compiled,
  scenario: string | null,
  saved: AnalysisOfKind<ReportedKind>,
): Analysis<Report> {
  return makers[saved.kind](compiled, scenario, saved);
}
