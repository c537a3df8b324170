/** A simulation: what is drawn, what is asked of the trials, and what they found. */
import type { Simulation } from "../../../shared/model/analyses.ts";
import { useApp } from "../../state/AppContext.tsx";
import { uncertainLines } from "../../uncertainty/uncertainLines.ts";
import { ReportFrame } from "../ReportFrame.tsx";
import { NothingUncertain } from "./NothingUncertain.tsx";
import { RunChoices } from "./RunChoices.tsx";
import { SimulationFindings } from "./SimulationFindings.tsx";
import { UncertainInputs } from "./UncertainInputs.tsx";
import "./simulate.css";

export function SimulationPanel({ analysis }: { readonly analysis: Simulation }) {
  const inputs = useApp((state) => uncertainLines(state.document));
  return inputs.length === 0 ? <NothingUncertain analysis={analysis} /> : <Trials analysis={analysis} />;
}

function Trials({ analysis }: { readonly analysis: Simulation }) {
  return (
    <>
      <RunChoices analysis={analysis} />
      <UncertainInputs />
      <ReportFrame analysis={analysis}>
        {(report, asked) => <SimulationFindings analysis={analysis} asked={asked} report={report} />}
      </ReportFrame>
    </>
  );
}
