/** What solving found: the answer, its curve, the line of equal value, and what every other input would have to be. */
import type { SolveReport } from "../../../shared/analysis/solve/solveReport.ts";
import type { GoalSeek } from "../../../shared/model/analyses.ts";
import { useApp } from "../../state/AppContext.tsx";
import { noOptimiser } from "../noOptimiser.ts";
import { AnswerText } from "./AnswerText.tsx";
import { BelieveTable } from "./BelieveTable.tsx";
import { CurvePicture } from "./CurvePicture.tsx";
import { PairPicture } from "./PairPicture.tsx";

interface Props {
  readonly analysis: GoalSeek;
  /** What the report answers. */
  readonly asked: GoalSeek;
  readonly report: SolveReport;
}

export function SolveBody({ analysis, asked, report }: Props) {
  const compiled = useApp((state) => state.compiled);
  const goal = compiled.lines.get(analysis.goal.line)?.line;
  const isKnown = compiled.lines.has(analysis.change.line);
  if (goal === undefined || !isKnown) return null; // deleted a moment ago: the next report says so
  return (
    <>
      <AnswerText analysis={analysis} report={report} />
      <div className="solve-pictures">
        <CurvePicture analysis={analysis} asked={asked} report={report} goal={goal} />
        {report.pairs !== null && compiled.lines.has(report.pairs.up.input.line) && (
          <PairPicture analysis={analysis} asked={asked} report={report} pairs={report.pairs} goal={goal} />
        )}
      </div>
      <BelieveTable analysis={analysis} report={report} goal={goal} />
      <p className="analysis-note">{noOptimiser}</p>
    </>
  );
}
