/** What a reader must know before the numbers: how many trials, whether they are all, what was not drawn, what failed, which correlations could not be. */
import { memo } from "react";
import type { SimulationReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import { listed } from "../../../shared/model/listed.ts";
import { useModel } from "../../state/useModel.ts";
import { repairText } from "../../uncertainty/correlations/repairText.ts";
import { countText } from "./runText.ts";

interface Props {
  readonly report: SimulationReport;
  readonly caption: string;
}

export const RunNotes = memo(function RunNotes({ report, caption }: Props) {
  const { trials, counted, failed, ended, settled, repair } = report;
  const { lines } = useModel();
  const labelOf = (name: string) => lines.get(name)?.line.label ?? name;
  return (
    <div className="simulation-notes">
      <p>
        {caption}
        {ended === "error" && ". Stopped there: the standard error asked for is reached"}
        {ended === "halfway" && ". These are partial results: the numbers still move"}.
      </p>
      {settled.length > 0 && <p>Set by the scenario, and so not drawn: {listed(settled.map(labelOf))}.</p>}
      {counted === 0 && trials > 0 && <p className="simulation-warning">⚠ In no trial did what is given happen.</p>}
      {failed > 0 && (
        <p className="simulation-warning">
          ⚠ {countText(failed)} {failed === 1 ? "trial has" : "trials have"} no number in at least one figure; the
          numbers of a figure are over the others.
        </p>
      )}
      {repair !== null && <p className="simulation-warning">⚠ {repairText(repair, repair.lines.map(labelOf))}</p>}
    </div>
  );
});
