/** What moves a figure: how far inputs go, then the bars and their table. */
import type { Tornado } from "../../../shared/model/analyses.ts";
import { useAppHandle } from "../../state/AppContext.tsx";
import { setAnalysis } from "../analysisActions.ts";
import { CellField } from "../fields/CellField.tsx";
import { NumberField } from "../fields/NumberField.tsx";
import { ReportFrame } from "../ReportFrame.tsx";
import { TornadoBody } from "./TornadoBody.tsx";
import "./tornado.css";

export function TornadoPanel({ analysis }: { readonly analysis: Tornado }) {
  const app = useAppHandle();
  const allInputs = () => {
    const { inputs: _, ...rest } = analysis;
    setAnalysis(app, rest);
  };
  return (
    <>
      <div className="analysis-choices">
        <CellField
          label="Figure"
          cell={analysis.output}
          offers="outputs"
          onChange={(output) => {
            const { inputs: _, ...rest } = analysis; // those of another figure are others
            setAnalysis(app, { ...rest, output });
          }}
        />
        <NumberField
          label="Swing"
          unit="%"
          value={percent(analysis.swing)}
          refuse={(value) => (value > 0 && value <= 100 ? null : "Between 0 and 100%.")}
          onTake={(value) => setAnalysis(app, { ...analysis, swing: value / 100 })}
        />
        <p className="tornado-how">
          Inputs with an uncertainty go from its P10 to its P90, the others down and up by the swing.
        </p>
        {analysis.inputs !== undefined && (
          <button type="button" className="plain-button link tornado-all" onClick={allInputs}>
            All inputs again
          </button>
        )}
      </div>
      <ReportFrame analysis={analysis}>{(report) => <TornadoBody analysis={analysis} report={report} />}</ReportFrame>
    </>
  );
}

/** 0.1 is 10, and 0.07 is 7 and not a hair more. */
const percent = (share: number) => Number((share * 100).toPrecision(12));
