/** A sensitivity table: its figure, the axes it runs over, the level that is marked, and what it found. */
import type { SensitivityTable } from "../../../shared/model/analyses.ts";
import { rowButton } from "../../dialogs/rowButton.ts";
import { useAppHandle } from "../../state/AppContext.tsx";
import { setAnalysis } from "../analysisActions.ts";
import { CellField } from "../fields/CellField.tsx";
import { ReportFrame } from "../ReportFrame.tsx";
import { AxisRow } from "./AxisRow.tsx";
import { mostAxes, turned, withAxis, withAxisAt, withoutAxis } from "./axisEdits.ts";
import { LevelField } from "./LevelField.tsx";
import { TableReportView } from "./TableReportView.tsx";
import "./table.css";

const places = ["Across", "Down", "Maps"];

export function TablePanel({ analysis }: { readonly analysis: SensitivityTable }) {
  const app = useAppHandle();
  const { axes } = analysis;
  const change = (table: SensitivityTable) => setAnalysis(app, table);
  return (
    <>
      <div className="analysis-choices table-choices" data-rows>
        <div className="table-question">
          <CellField
            label="Figure"
            cell={analysis.output}
            offers="outputs"
            onChange={(output) => change({ ...analysis, output })}
          />
          <LevelField
            output={analysis.output}
            level={analysis.contour}
            onChange={(contour) => {
              const { contour: _, ...rest } = analysis;
              change(contour === undefined ? rest : { ...rest, contour });
            }}
          />
          <span className="table-axis-actions">
            {axes.length > 1 && (
              <button type="button" className="plain-button view-action" onClick={() => change(turned(analysis))}>
                {axes.length === 2 ? "Swap the axes" : "Turn the axes"}
              </button>
            )}
            {axes.length < mostAxes && (
              <button
                type="button"
                className="plain-button view-action"
                data-adds="axis"
                {...rowButton("more")}
                onClick={() => change(withAxis(app.store.getState().compiled, analysis))}
              >
                Add an input
              </button>
            )}
          </span>
        </div>
        {axes.map((axis, at) => (
          <AxisRow
            key={places[at]}
            place={places[at]!}
            axis={axis}
            isLast={at === mostAxes - 1}
            onChange={(changed) => change(withAxisAt(analysis, at, changed))}
            onRemove={() => change(withoutAxis(analysis, at))}
          />
        ))}
      </div>
      <ReportFrame analysis={analysis}>{(report) => <TableReportView report={report} />}</ReportFrame>
    </>
  );
}
