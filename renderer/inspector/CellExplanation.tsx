/** Everything known of the selected cell. With nothing selected, a word on how to begin. */
import { placeText } from "../../shared/analysis/trace/placeText.ts";
import { findLine } from "../../shared/model/lines.ts";
import { useApp } from "../state/AppContext.tsx";
import { TracePanel } from "../trace/TracePanel.tsx";
import { VisitButtons } from "../trace/VisitButtons.tsx";
import { CellFacts } from "./CellFacts.tsx";
import { FaultCallout } from "./FaultCallout.tsx";
import { LineDiagnostics } from "./LineDiagnostics.tsx";
import { LineFindings } from "./LineFindings.tsx";

export function CellExplanation() {
  const selection = useApp((state) => state.selection);
  const line = useApp(({ document, selection: at }) => (at === null ? undefined : findLine(document, at.line)));
  const live = useApp((state) => state.live);
  useApp((state) => state.version);
  if (selection === null || line === undefined) {
    return (
      <p className="inspector-empty">Select a cell to see where its number comes from and what follows from it.</p>
    );
  }
  const place = placeText(live, selection);
  return (
    <section aria-label="Selected cell">
      <div className="inspector-heading">
        <h2 className="inspector-title">{line.label}</h2>
        <VisitButtons />
        {place !== "" && <p className="inspector-where">{place}</p>}
      </div>
      {line.note !== undefined && <p className="inspector-note">{line.note}</p>}
      <FaultCallout address={selection} />
      <LineDiagnostics line={line.name} />
      <LineFindings line={line.name} />
      <CellFacts line={line} address={selection} />
      <TracePanel />
    </section>
  );
}
