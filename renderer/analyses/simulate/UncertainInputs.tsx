/** What is drawn: each uncertain input, a click from its editor, and how they go together. */
import { memo, useCallback } from "react";
import type { Line } from "../../../shared/model/document.ts";
import { isCalculation } from "../../../shared/model/lines.ts";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { openPanel } from "../../state/panel.ts";
import { uncertaintyText } from "../../uncertainty/figures.ts";
import { uncertainLines } from "../../uncertainty/uncertainLines.ts";
import { openUncertainty } from "../../uncertainty/uncertaintyActions.ts";
import { AddLineField } from "./AddLineField.tsx";

export const UncertainInputs = memo(function UncertainInputs() {
  const app = useAppHandle();
  const inputs = useApp((state) => uncertainLines(state.document));
  const pairs = useApp((state) => state.document.correlations?.length ?? 0);
  const isOffered = useCallback(
    (line: Line) => !isCalculation(line) && line.values !== undefined && line.uncertainty === undefined,
    [],
  );
  const pick = useCallback((line: string) => openUncertainty(app, line), [app]);
  return (
    <section className="simulation-inputs" aria-label="Uncertain inputs">
      <span className="simulation-heading">Drawn</span>
      {inputs.map((line) => (
        <button
          key={line.name}
          type="button"
          className="plain-button simulation-input"
          title={uncertaintyText(line.uncertainty!, line)}
          onClick={() => openUncertainty(app, line.name)}
        >
          <span aria-hidden="true">±</span> {line.label}
        </button>
      ))}
      <AddLineField label="Another input" isOffered={isOffered} onPick={pick} />
      {inputs.length > 1 && (
        <button type="button" className="plain-button view-action" onClick={() => openPanel(app, "correlations")}>
          Correlations{pairs === 0 ? "" : ` (${pairs})`}…
        </button>
      )}
    </section>
  );
});
