import { useMemo } from "react";
import type { LossReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import { useAppHandle } from "../../state/AppContext.tsx";
import { goToCell } from "../../state/goToCell.ts";
import { jointOption, jointRow } from "./jointOption.ts";
import { shareText } from "./runText.ts";
import { TrialPicture } from "./TrialPicture.tsx";

interface Props {
  readonly losses: LossReport;
  readonly labels: readonly string[];
  readonly caption: string;
}

/** More members than these leave no room for their numbers. */
const most = 16;

export function JointLosses({ losses, labels, caption }: Props) {
  return (
    <div className="simulation-joint">
      {losses.joint !== null && labels.length <= most && (
        <JointPicture line={losses.line} joint={losses.joint} labels={labels} caption={caption} />
      )}
      <TogetherTable losses={losses} />
    </div>
  );
}

interface PictureProps extends Pick<Props, "labels" | "caption"> {
  readonly line: string;
  readonly joint: Float64Array;
}

function JointPicture({ line, joint, labels, caption }: PictureProps) {
  const app = useAppHandle();
  const option = useMemo(() => jointOption(joint, labels), [joint, labels]);
  const count = labels.length;
  return (
    <TrialPicture
      title="Who loses with whom"
      unit="% of the trials"
      option={option}
      height={(count + 1) * jointRow + 4}
      caption={caption}
      numbers={{
        header: ["Who", ...labels],
        rows: labels.map((label, row) => [
          label,
          ...labels.map((_, column) => shareText(joint[row * count + column]!)),
        ]),
      }}
      onPick={({ value }) => {
        const [, row] = value as readonly number[];
        goToCell(app, { line, member: row!, period: 0 });
      }}
    />
  );
}

/** How many lose in the same trial. */
function TogetherTable({ losses: { together } }: { readonly losses: LossReport }) {
  return (
    <table className="simulation-table simulation-together">
      <caption>How many lose in the same trial</caption>
      <thead>
        <tr>
          <th scope="col">Members</th>
          <th scope="col">Probability</th>
        </tr>
      </thead>
      <tbody>
        {Array.from(together, (share, count) => ({ share, count }))
          .filter(({ share }) => share > 0)
          .map(({ share, count }) => (
            <tr key={count}>
              <th scope="row">{count === 0 ? "none" : count}</th>
              <td>{shareText(share)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
