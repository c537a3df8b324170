/** What the trials found: the figures, the chosen one's spread and what moves it, lines over time, events, losses. */
import { useState } from "react";
import type { SimulationReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import type { Simulation } from "../../../shared/model/analyses.ts";
import { EventTable } from "./EventTable.tsx";
import { FanPictures } from "./FanPictures.tsx";
import { foundOf } from "./foundOf.ts";
import { HistogramPicture } from "./HistogramPicture.tsx";
import { LossFindings } from "./LossFindings.tsx";
import { OutputTable } from "./OutputTable.tsx";
import { RunNotes } from "./RunNotes.tsx";
import { runText } from "./runText.ts";
import { SensitivityPicture } from "./SensitivityPicture.tsx";

interface Props {
  /** As it stands: what is changed here. */
  readonly analysis: Simulation;
  /** As it was when the report was asked for: until the next is there they differ. */
  readonly asked: Simulation;
  readonly report: SimulationReport;
}

export function SimulationFindings({ analysis, asked, report }: Props) {
  const [chosen, choose] = useState(0);
  const output = foundOf(asked.outputs, analysis.outputs[chosen], report.outputs) ?? report.outputs[0];
  const caption = runText(asked, report);
  return (
    <>
      <RunNotes report={report} caption={caption} />
      <OutputTable analysis={analysis} asked={asked} report={report} chosen={chosen} onChoose={choose} />
      {output !== undefined && (
        <div className="simulation-pair">
          <HistogramPicture asked={asked} report={report} output={output} caption={caption} />
          <SensitivityPicture report={report} output={output} caption={caption} />
        </div>
      )}
      <EventTable analysis={analysis} asked={asked} report={report} />
      <FanPictures analysis={analysis} asked={asked} report={report} caption={caption} />
      <LossFindings analysis={analysis} losses={report.losses} caption={caption} />
    </>
  );
}
