/** Models to ask, and their answers. */
import { conclude, evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { solveAnalysis } from "../../../../shared/analysis/solve/solve.ts";
import type { SolveReport } from "../../../../shared/analysis/solve/solveReport.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { readModel } from "../../../../shared/file/readModel.ts";
import type { GoalSeek } from "../../../../shared/model/analyses.ts";
import type { Document, Line, Scenario } from "../../../../shared/model/document.ts";
import { templates } from "../../../../shared/templates/templates.ts";
import { documentOf as briefly } from "../../../helpers/documents.ts";

const read = readModel(templates[0]!.text);
if (!read.ok) throw new Error("the flagship is a model");
export const flagship = read.value.document;

export type SomeLine = Pick<Line, "name"> & Partial<Line>;

/** Yearly, 2024 to 2026, with a list of two loans. */
export const documentOf = (lines: readonly SomeLine[], scenarios: readonly Scenario[] = []): Document =>
  briefly({ lines, scenarios, periods: 3, actuals: 0, lists: [twoLoans] });

const twoLoans = {
  name: "loan",
  label: "Loan",
  members: [
    { name: "a", label: "A" },
    { name: "b", label: "B" },
  ],
};

export type Asked = Pick<GoalSeek, "change" | "goal" | "level"> & Partial<GoalSeek>;

export function solving(document: Document, asked: Asked, scenario: string | null = null) {
  const compiled = compileDocument(document);
  const saved: GoalSeek = { name: "s", label: "S", kind: "solve", ...asked };
  return conclude(solveAnalysis(compiled, scenario, saved), evaluatorOf(compiled));
}

export function solved(...asked: Parameters<typeof solving>): SolveReport {
  const report = solving(...asked);
  if (!report.ok) throw new Error(report.problems[0]!.code);
  return report.value;
}
