import type { SensitivityTable } from "../../../shared/model/analyses.ts";
import { useAppHandle } from "../../state/AppContext.tsx";
import { setAnalysis } from "../analysisActions.ts";
import { CellField } from "../fields/CellField.tsx";
import { ReportFrame } from "../ReportFrame.tsx";
import { useReport } from "../useReport.ts";

export function TablePanel({ analysis }: { readonly analysis: SensitivityTable }) {
  const app = useAppHandle();
  const reported = useReport(analysis);
  return (
    <>
      <div className="analysis-choices">
        <CellField
          label="Figure"
          cell={analysis.output}
          offers="outputs"
          onChange={(output) => setAnalysis(app, { ...analysis, output })}
        />
      </div>
      <ReportFrame reported={reported}>
        {({ axes, values }) => (
          <table>
            <tbody>
              {(axes[1] ?? [0]).map((_, row) => (
                <tr key={row}>
                  {axes[0]!.map((step, column) => (
                    <td key={step}>{values[row * axes[0]!.length + column]!.toFixed(1)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ReportFrame>
    </>
  );
}
