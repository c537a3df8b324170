/** What each member loses: how likely, how much on average, and how much in the worst of the trials. */
import { type LossReport, lossLevels, type MemberLoss } from "../../../shared/analysis/simulate/simulationReport.ts";
import type { Line } from "../../../shared/model/document.ts";
import { shareText } from "./runText.ts";
import { trialNumber } from "./trialNumber.ts";

interface Props {
  readonly losses: LossReport;
  /** Of the members, in their order. */
  readonly labels: readonly string[];
  readonly line: Line;
}

export function LossTable({ losses, labels, line }: Props) {
  const money = (value: number) => trialNumber(value, line);
  const row = (label: string, { mean, se, probability, valueAtRisk, expectedShortfall }: MemberLoss) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      <td>{shareText(probability)}</td>
      <td>{money(mean)}</td>
      <td>{money(se)}</td>
      {lossLevels.map((level, index) => (
        <td key={level}>{money(valueAtRisk[index]!)}</td>
      ))}
      {lossLevels.map((level, index) => (
        <td key={level}>{money(expectedShortfall[index]!)}</td>
      ))}
    </tr>
  );
  return (
    <table className="simulation-table">
      <thead>
        <tr>
          <th scope="col">Member</th>
          <th scope="col">Loses</th>
          <th scope="col">Mean loss</th>
          <th scope="col" title="Standard error of the mean">
            Std error
          </th>
          {lossLevels.map((level) => (
            <th key={level} scope="col" title={`Value at risk: the loss not passed in ${percent(level)} of the trials`}>
              VaR {percent(level)}
            </th>
          ))}
          {lossLevels.map((level) => (
            <th key={level} scope="col" title={`Expected shortfall: the mean loss of the worst ${percent(1 - level)}`}>
              ES {percent(level)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{losses.members.map((loss, index) => row(labels[index]!, loss))}</tbody>
      <tfoot>{row("All together", losses.total)}</tfoot>
    </table>
  );
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
