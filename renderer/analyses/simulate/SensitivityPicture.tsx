import { memo, useMemo } from "react";
import type { OutputReport, SimulationReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import { useAppHandle } from "../../state/AppContext.tsx";
import { goToLine } from "../../state/goToCell.ts";
import { useModel } from "../../state/useModel.ts";
import { rankText } from "../../uncertainty/correlations/rankText.ts";
import { type Sensitivity, sensitivityOption } from "./sensitivityOption.ts";
import { TrialPicture } from "./TrialPicture.tsx";

interface Props {
  readonly report: SimulationReport;
  readonly output: OutputReport;
  readonly caption: string;
}

/** More are not told apart, and move nothing. */
const most = 10;

/** Which of the uncertain inputs an output follows. A click goes to the input. */
export const SensitivityPicture = memo(function SensitivityPicture({ report, output, caption }: Props) {
  const app = useAppHandle();
  const { lines } = useModel();
  const sensitivities = useMemo<readonly Sensitivity[]>(
    () =>
      report.inputs
        .map(({ line }, index) => ({
          line,
          label: lines.get(line)?.line.label ?? line,
          rank: output.sensitivities[index] ?? Number.NaN,
        }))
        .filter(({ rank }) => !Number.isNaN(rank))
        .sort((a, b) => Math.abs(b.rank) - Math.abs(a.rank))
        .slice(0, most),
    [report, output, lines],
  );
  const option = useMemo(() => sensitivityOption(sensitivities), [sensitivities]);
  const label = lines.get(output.cell.line)?.line.label ?? output.cell.line;
  return (
    <TrialPicture
      title={`What moves ${label}`}
      unit="rank correlation"
      option={option}
      height={Math.max(80, sensitivities.length * 21 + 22)}
      caption={caption}
      numbers={{
        header: ["Input", "Rank correlation"],
        rows: sensitivities.map(({ label: input, rank }) => [input, rankText(rank, 3)]),
      }}
      onPick={({ dataIndex }) => goToLine(app, sensitivities[dataIndex]!.line)}
    />
  );
});
