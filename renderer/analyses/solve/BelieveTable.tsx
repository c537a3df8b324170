/** What do I have to believe: every input the figure depends on, what it is, and what it alone would have to be. */
import { cellLabel } from "../../../shared/analysis/cases/cells.ts";
import { preciseText } from "../../../shared/analysis/cases/preciseText.ts";
import { type Answer, isOf, type SolveReport } from "../../../shared/analysis/solve/solveReport.ts";
import { coversText, movedLabel, valueText } from "../../../shared/analysis/solve/texts.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { GoalSeek, InputName } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";
import { joined } from "../../../shared/model/joined.ts";
import { figureText } from "../../../shared/model/numberFormat.ts";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { setAnalysis } from "../analysisActions.ts";
import { InputLink } from "../InputLink.tsx";

interface Props {
  readonly analysis: GoalSeek;
  readonly report: SolveReport;
  readonly goal: Line;
}

export function BelieveTable({ analysis, report, goal }: Props) {
  const app = useAppHandle();
  const compiled = useApp((state) => state.compiled);
  const solveFor = (input: InputName) => {
    const { between: _, ...rest } = analysis;
    setAnalysis(app, { ...rest, change: input });
  };
  if (report.believe.length === 0) return null;
  const aim = `${cellLabel(compiled, analysis.goal)} at ${figureText(report.level, goal)}`;
  return (
    <table className="analysis-table">
      <caption>What do I have to believe for {aim}? One of these alone:</caption>
      <thead>
        <tr>
          <th scope="col">Input</th>
          <th scope="col">Today</th>
          <th scope="col">Needed</th>
          <th scope="col">Change</th>
          <th scope="col">
            <span className="for-screen-readers">Other answers</span>
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {report.believe.map((answer) => (
          <tr key={cellLabel(compiled, answer.input)} data-chosen={isOf(answer, analysis.change) || undefined}>
            <th scope="row">
              {answer.how === "scale" && movedLabel(compiled, answer).replace(cellLabel(compiled, answer.input), "")}
              <InputLink input={answer.input} />
            </th>
            <td>{answer.how === "scale" ? "as they are" : valueText(compiled, answer, answer.today)}</td>
            {answer.nearest === null ? (
              <td className="analysis-words solve-others" colSpan={3}>
                none: {coversText(compiled, analysis.goal, answer)}
              </td>
            ) : (
              <>
                <td>{valueText(compiled, answer, answer.nearest)}</td>
                <td>{changeText(compiled, answer, answer.nearest)}</td>
                <td className="analysis-words solve-others" title={othersText(compiled, answer)}>
                  {othersText(compiled, answer)}
                </td>
              </>
            )}
            <td>
              {!isOf(answer, analysis.change) && (
                <button
                  type="button"
                  className="plain-button link"
                  aria-label={`Solve for ${cellLabel(compiled, answer.input)}`}
                  onClick={() => solveFor(answer.input)}
                >
                  Solve for it
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In percent of what it is; of a percentage in points. */
function changeText(compiled: Compiled, { how, input, today }: Answer, nearest: number): string {
  const { unit } = compiled.lines.get(input.line)!.line;
  const change = nearest - today;
  if (how === "set" && unit === "%") return `${signed(change)} points`;
  return today === 0 ? "" : `${signed((100 * change) / Math.abs(today))}%`;
}

const signed = (value: number): string =>
  `${value < 0 ? "\u2212" : "+"}${preciseText(Number(Math.abs(value).toPrecision(3)), { unit: "", format: { decimals: 0 } })}`;

function othersText(compiled: Compiled, answer: Answer): string {
  const others = answer.roots.filter(({ x }) => x !== answer.nearest).map(({ x }) => valueText(compiled, answer, x));
  return others.length === 0 ? "" : `also ${joined(others)}`;
}
