/** Why it changed: which two scenarios, of what, split how; then the waterfall and its table. */
import type { Attribution } from "../../../shared/model/analyses.ts";
import { PickField } from "../../dialogs/LabelledFields.tsx";
import { useAppHandle } from "../../state/AppContext.tsx";
import { setAnalysis } from "../analysisActions.ts";
import { CellField } from "../fields/CellField.tsx";
import { ScenarioField } from "../fields/ScenarioField.tsx";
import { ReportFrame } from "../ReportFrame.tsx";
import { AttributionBody } from "./AttributionBody.tsx";
import type { Sides } from "./attributionTexts.ts";
import { UnsplitChanges } from "./UnsplitChanges.tsx";
import "./attribute.css";

const methods = [
  { value: "shapley", label: "Shapley values" },
  { value: "story", label: "Story order" },
] as const;

export function AttributePanel({ analysis }: { readonly analysis: Attribution }) {
  const app = useAppHandle();
  const change = (more: Partial<Attribution>) => setAnalysis(app, { ...analysis, ...more });
  const changeSide = (side: keyof Sides, scenario: string | undefined) => {
    const { [side]: _, ...rest } = analysis;
    setAnalysis(app, { ...rest, ...(scenario !== undefined && { [side]: scenario }) });
  };
  return (
    <>
      <div className="analysis-choices">
        <ScenarioField label="From" value={analysis.from} onChange={(scenario) => changeSide("from", scenario)} />
        <ScenarioField label="To" value={analysis.to} onChange={(scenario) => changeSide("to", scenario)} />
        <CellField label="Figure" cell={analysis.output} offers="outputs" onChange={(output) => change({ output })} />
        <PickField
          label="Split"
          value={analysis.method}
          options={methods}
          onChange={(method) => change({ method: method as Attribution["method"] })}
        />
      </div>
      <ReportFrame analysis={analysis} underProblem={<UnsplitChanges analysis={analysis} />}>
        {(report) => <AttributionBody analysis={analysis} report={report} />}
      </ReportFrame>
    </>
  );
}
