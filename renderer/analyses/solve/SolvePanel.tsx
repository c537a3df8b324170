/** What an input must be: the question, the answer in words, the curve, and the same for every other input. */
import type { GoalSeek } from "../../../shared/model/analyses.ts";
import { ReportFrame } from "../ReportFrame.tsx";
import { useReport } from "../useReport.ts";
import { SolveBody } from "./SolveBody.tsx";
import { SolveChoices } from "./SolveChoices.tsx";
import "./solve.css";

export function SolvePanel({ analysis }: { readonly analysis: GoalSeek }) {
  const reported = useReport(analysis);
  return (
    <>
      <SolveChoices analysis={analysis} />
      <ReportFrame reported={reported}>{(report) => <SolveBody analysis={analysis} report={report} />}</ReportFrame>
    </>
  );
}
