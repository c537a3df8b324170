/** The answer in large type, how near it is, and what can be done with it. */
import { useState } from "react";
import { scenarioLabel } from "../../../shared/analysis/cases/scenarios.ts";
import type { SolveReport } from "../../../shared/analysis/solve/solveReport.ts";
import { answerSentence, rangeText, residualText, valueText } from "../../../shared/analysis/solve/texts.ts";
import type { GoalSeek } from "../../../shared/model/analyses.ts";
import { baseName } from "../../../shared/model/edits/newName.ts";
import { PickField } from "../../dialogs/LabelledFields.tsx";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { pickScenario } from "../../state/pickScenario.ts";
import { writeAnswer, writeAnswerAnew } from "./writeAnswer.ts";

interface Props {
  readonly analysis: GoalSeek;
  readonly report: SolveReport;
}

export function AnswerText({ analysis, report }: Props) {
  const compiled = useApp((state) => state.compiled);
  const { answer } = report;
  return (
    <section aria-label="Answer">
      <p className="solve-answer">{answerSentence(compiled, analysis, report)}</p>
      <p className="analysis-note">
        {answer.nearest !== null && `${residualText(compiled, analysis, report)} `}
        {rangeText(compiled, answer)}
      </p>
      {report.movesUnder.length > 0 && <MovesUnder names={report.movesUnder} />}
      {answer.nearest !== null && <WriteButtons analysis={analysis} report={report} nearest={answer.nearest} />}
    </section>
  );
}

/** Where nothing moves here, where it would. */
function MovesUnder({ names }: { readonly names: readonly string[] }) {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  return (
    <p className="analysis-note">
      It does under{" "}
      {names.map((name) => {
        const scenario = name === baseName ? null : name;
        return (
          <button
            key={name}
            type="button"
            className="plain-button view-action solve-scenario"
            title="Show this scenario"
            onClick={() => pickScenario(app, scenario)}
          >
            {scenarioLabel(document, scenario)}
          </button>
        );
      })}
    </p>
  );
}

function WriteButtons({ analysis, report, nearest }: Props & { readonly nearest: number }) {
  const app = useAppHandle();
  const compiled = useApp((state) => state.compiled);
  const scenario = useApp((state) => state.scenario);
  const [chosen, choose] = useState<number | null>(null);
  const { answer } = report;
  const values = [...answer.roots.map(({ x }) => x), ...answer.flats.flatMap(({ from, to }) => [from, to])];
  const value = chosen !== null && values.includes(chosen) ? chosen : nearest;
  const all = [...new Set([nearest, ...values])].sort((a, b) => a - b);
  return (
    <div className="solve-write">
      {all.length > 1 && (
        <PickField
          label="Value to write"
          value={String(value)}
          options={all.map((each) => ({ value: String(each), label: valueText(compiled, answer, each) }))}
          onChange={(text) => choose(Number(text))}
        />
      )}
      {scenario !== null && (
        <button
          type="button"
          className="plain-button view-action"
          onClick={() => writeAnswer(app, scenario, answer, value)}
        >
          Write it into “{scenarioLabel(compiled.document, scenario)}”
        </button>
      )}
      <button
        type="button"
        className="plain-button view-action"
        onClick={() => writeAnswerAnew(app, analysis, report, scenario, value)}
      >
        Write it into a new scenario
      </button>
    </div>
  );
}
