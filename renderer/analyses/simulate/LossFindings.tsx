/** Who loses how much, how far it can go, and who loses together. */
import { memo } from "react";
import type { LossReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import type { Simulation } from "../../../shared/model/analyses.ts";
import { memberLabels } from "../../../shared/model/lines.ts";
import { useModel } from "../../state/useModel.ts";
import type { ChangeSimulation } from "./changeSimulation.ts";
import { JointLosses } from "./JointLosses.tsx";
import { LossTable } from "./LossTable.tsx";
import { countText } from "./runText.ts";

interface Props {
  /** Whose members lose; absent where none is named. */
  readonly line: Simulation["losses"];
  readonly change: ChangeSimulation;
  /** Null where no line of losses is named. */
  readonly losses: LossReport | null;
  readonly caption: string;
}

const none = "";

export const LossFindings = memo(function LossFindings({ line: named, change, losses, caption }: Props) {
  const { document, lines } = useModel();
  const byList = [...lines.values()].filter(({ line }) => line.by?.length === 1 && line.unit !== "flag");
  const line = losses === null ? undefined : lines.get(losses.line)?.line;
  if (byList.length === 0) return null;
  const pick = (name: string) => change(({ losses: _, ...rest }) => (name === none ? rest : { ...rest, losses: name }));
  return (
    <section aria-label="Losses">
      <h3 className="simulation-section">
        Losses by member
        <select
          className="dialog-field simulation-losses"
          aria-label="Line whose members lose"
          value={named ?? none}
          onChange={(event) => pick(event.target.value)}
        >
          <option value={none}>none</option>
          {byList.map(({ line: { name, label } }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
        <span className="simulation-caption">over all periods; {caption}</span>
      </h3>
      {losses !== null && line !== undefined && (
        <>
          {losses.failed > 0 && (
            <p className="simulation-warning">
              ⚠ {countText(losses.failed)} trials without a number for one of the members are left out.
            </p>
          )}
          <LossTable losses={losses} labels={memberLabels(document, line)} line={line} />
          <JointLosses losses={losses} labels={memberLabels(document, line)} caption={caption} />
        </>
      )}
    </section>
  );
});
