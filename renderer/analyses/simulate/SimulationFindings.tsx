/** What the trials found: the figures, the chosen one's spread and what moves it, lines over time, events, losses. */
import { useState } from "react";
import type { SimulationReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import type { Simulation } from "../../../shared/model/analyses.ts";
import { EventTable } from "./EventTable.tsx";
import { FanPictures } from "./FanPictures.tsx";
import { HistogramPicture } from "./HistogramPicture.tsx";
import { LossFindings } from "./LossFindings.tsx";
import { OutputTable } from "./OutputTable.tsx";
import { RunNotes } from "./RunNotes.tsx";
import { runText } from "./runText.ts";
import { SensitivityPicture } from "./SensitivityPicture.tsx";

interface Props {
  readonly analysis: Simulation;
  readonly report: SimulationReport;
}

export function SimulationFindings({ analysis, report }: Props) {
  const [chosen, choose] = useState(0);
  const output = report.outputs[chosen] ?? report.outputs[0];
  const caption = runText(analysis, report);
  return (
    <>
      <RunNotes report={report} caption={caption} />
      <OutputTable analysis={analysis} report={report} chosen={chosen} onChoose={choose} />
      {output !== undefined && (
        <div className="simulation-pair">
          <HistogramPicture analysis={analysis} report={report} output={output} caption={caption} />
          <SensitivityPicture report={report} output={output} caption={caption} />
        </div>
      )}
      <EventTable analysis={analysis} report={report} />
      <FanPictures analysis={analysis} report={report} caption={caption} />
      <LossFindings analysis={analysis} losses={report.losses} caption={caption} />
    </>
  );
}
