/** What an input must be: the question, the answer in words, the curve, and the same for every other input. */
import type { GoalSeek } from "../../../shared/model/analyses.ts";
import { ReportFrame } from "../ReportFrame.tsx";
import { SolveBody } from "./SolveBody.tsx";
import { SolveChoices } from "./SolveChoices.tsx";
import "./solve.css";

export function SolvePanel({ analysis }: { readonly analysis: GoalSeek }) {
  return (
    <>
      <SolveChoices analysis={analysis} />
      <ReportFrame analysis={analysis}>
        {(report, asked) => <SolveBody analysis={analysis} asked={asked} report={report} />}
      </ReportFrame>
    </>
  );
}
