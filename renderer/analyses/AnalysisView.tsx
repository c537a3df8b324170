/** The analysis that is shown, over the grid: its name, what can be done with it, and its panel. */
import { type ComponentType, useEffect } from "react";
import type { AskedAnalysis } from "../../shared/analysis/run/analyst.ts";
import { CommitField } from "../dialogs/CommitField.tsx";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { showView } from "../state/view.ts";
import { CloseView } from "../workspace/CloseView.tsx";
import { deleteAnalysis, duplicateAnalysis, setAnalysis } from "./analysisActions.ts";
import { panels } from "./panels.ts";
import "./analyses.css";

export function AnalysisView() {
  const app = useAppHandle();
  const analysis = useApp(({ document, analysis: shown }) => document.analyses?.find(({ name }) => name === shown));
  const panel =
    analysis === undefined || !(analysis.kind in panels) ? null : panels[analysis.kind as keyof typeof panels];
  useEffect(() => {
    if (panel === null) showView(app, "grid"); // undone, or another model
  }, [app, panel]);
  if (analysis === undefined || panel === null) return null;
  const Panel = panel.Panel as ComponentType<{ readonly analysis: AskedAnalysis }>;
  return (
    <div className="analysis" data-rows>
      <header className="analysis-header">
        <div className="analysis-title">
          <CommitField
            key={analysis.name}
            label="Name of the analysis"
            value={analysis.label}
            onTake={(label) =>
              label === "" ? "It needs a name." : setAnalysis(app, { ...analysis, label }) ? null : ""
            }
          />
          <span className="analysis-hint">{panel.hint}</span>
        </div>
        <button type="button" className="plain-button view-action" onClick={() => duplicateAnalysis(app, analysis)}>
          Duplicate
        </button>
        <button type="button" className="plain-button view-action" onClick={() => deleteAnalysis(app, analysis.name)}>
          Delete
        </button>
        <CloseView />
      </header>
      <Panel key={analysis.name} analysis={analysis as AskedAnalysis} />
    </div>
  );
}
