/** What the trials found: the figures, the chosen one's spread and what moves it, lines over time, events, losses. */
import { useMemo, useState } from "react";
import type { SimulationReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import type { Simulation } from "../../../shared/model/analyses.ts";
import { useAppHandle } from "../../state/AppContext.tsx";
import { changeSimulation } from "./changeSimulation.ts";
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

/** Each part is drawn again only where what it shows changes: not for another seed, before its numbers are there. */
export function SimulationFindings({ analysis, asked, report }: Props) {
  const app = useAppHandle();
  const { name, outputs, events, given, overTime } = analysis;
  const change = useMemo(() => changeSimulation(app, name), [app, name]);
  const [chosen, choose] = useState(0);
  const output = foundOf(asked.outputs, outputs[chosen], report.outputs) ?? report.outputs[0];
  const caption = runText(asked, report);
  return (
    <>
      <RunNotes report={report} caption={caption} />
      <OutputTable outputs={outputs} change={change} asked={asked} report={report} chosen={chosen} onChoose={choose} />
      {output !== undefined && (
        <div className="simulation-pair">
          <HistogramPicture asked={asked} report={report} output={output} caption={caption} />
          <SensitivityPicture report={report} output={output} caption={caption} />
        </div>
      )}
      <EventTable events={events} given={given} change={change} asked={asked} report={report} />
      <FanPictures overTime={overTime} change={change} asked={asked} report={report} caption={caption} />
      <LossFindings line={analysis.losses} change={change} losses={report.losses} caption={caption} />
    </>
  );
}
