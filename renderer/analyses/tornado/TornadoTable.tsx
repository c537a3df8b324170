/** The numbers of a tornado: each input, what it is given, what the figure becomes, and how it answers at the base. */
import { cellLabel } from "../../../shared/analysis/cases/cells.ts";
import type { Bar, TornadoReport } from "../../../shared/analysis/tornado/tornadoReport.ts";
import type { InputName, Tornado } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";
import { cellText, figureText } from "../../../shared/model/numberFormat.ts";
import { RemoveButton } from "../../dialogs/RemoveButton.tsx";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { setAnalysis } from "../analysisActions.ts";
import { InputLink } from "../InputLink.tsx";
import { endText } from "./tornadoTexts.ts";

interface Props {
  readonly analysis: Tornado;
  readonly report: TornadoReport;
  readonly line: Line;
}

export function TornadoTable({ analysis, report, line }: Props) {
  const app = useAppHandle();
  const compiled = useApp((state) => state.compiled);
  const leaveOut = (out: InputName) => {
    const inputs = [...report.bars, ...report.still].map(({ input }) => input).filter((input) => input !== out);
    setAnalysis(app, { ...analysis, inputs });
  };
  const turns = report.bars.some(({ isMonotone }) => !isMonotone);
  const unit = line.unit === "" ? undefined : `In ${line.unit}`;
  return (
    <table className="analysis-table" data-rows>
      <thead>
        <tr>
          <th scope="col">Input</th>
          <th scope="col">Low</th>
          <th scope="col">High</th>
          <th scope="col" title={unit}>
            At low
          </th>
          <th scope="col" title={unit}>
            At high
          </th>
          <th scope="col" title={unit}>
            Range
          </th>
          <th scope="col" title={elasticityHint(report)}>
            Elasticity
          </th>
          {turns && <th scope="col">On the way</th>}
          <td />
        </tr>
      </thead>
      <tbody>
        {report.bars.map((bar) => (
          <tr key={cellLabel(compiled, bar.input)}>
            <th scope="row">
              <InputLink input={bar.input} />
            </th>
            <td>{endText(compiled, analysis, bar, "low")}</td>
            <td>{endText(compiled, analysis, bar, "high")}</td>
            <td>{numberText(bar.lowOutput, line)}</td>
            <td>{numberText(bar.highOutput, line)}</td>
            <td>{numberText(bar.most - bar.least, line)}</td>
            <td>{Number.isNaN(bar.elasticity) ? "" : cellText(bar.elasticity, plain)}</td>
            {turns && <td className="analysis-words">{wayText(bar, line)}</td>}
            <td className="tornado-remove">
              <RemoveButton
                hint="Leave this input out"
                label={`Leave ${cellLabel(compiled, bar.input)} out`}
                onClick={() => leaveOut(bar.input)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const plain = { unit: "" };

const numberText = (value: number, line: Line): string => (Number.isNaN(value) ? "no number" : cellText(value, line));

const wayText = ({ isMonotone, least, most }: Bar, line: Line): string =>
  isMonotone ? "" : `turns: ${figureText(least, line)} to ${figureText(most, line)}`;

const elasticityHint = ({ elasticityStep }: TornadoReport): string =>
  `Percent of the figure for a percent of the input as the model stands: the central difference over ${elasticityStep * 100}% down and up`;
