/** Who loses how much, how far it can go, and who loses together. */
import type { LossReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import type { Simulation } from "../../../shared/model/analyses.ts";
import { memberLabels } from "../../../shared/model/lines.ts";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { setAnalysis } from "../analysisActions.ts";
import { JointLosses } from "./JointLosses.tsx";
import { LossTable } from "./LossTable.tsx";
import { countText } from "./runText.ts";

interface Props {
  readonly analysis: Simulation;
  /** Null where no line of losses is named. */
  readonly losses: LossReport | null;
  readonly caption: string;
}

const none = "";

export function LossFindings({ analysis, losses, caption }: Props) {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const lines = useApp((state) => state.compiled.lines);
  const byList = [...lines.values()].filter(({ line }) => line.by?.length === 1 && line.unit !== "flag");
  const line = losses === null ? undefined : lines.get(losses.line)?.line;
  if (byList.length === 0) return null;
  const pick = (name: string) => {
    const { losses: _, ...rest } = analysis;
    setAnalysis(app, name === none ? rest : { ...rest, losses: name });
  };
  return (
    <section aria-label="Losses">
      <h3 className="simulation-section">
        Losses by member
        <select
          className="dialog-field simulation-losses"
          aria-label="Line whose members lose"
          value={analysis.losses ?? none}
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
}
