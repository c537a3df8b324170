/** The right column: what the selected cell is and why, then the charts. */
import { Charts } from "../charts/Charts.tsx";
import { useApp } from "../state/AppContext.tsx";
import { CellExplanation } from "./CellExplanation.tsx";
import { InspectorResizer } from "./InspectorResizer.tsx";
import { isPanelClosed } from "./panelSettings.ts";
import "./inspector.css";

export function Inspector() {
  const isClosed = useApp(({ settings }) => isPanelClosed(settings, "inspector"));
  if (isClosed) return <aside id="inspector" hidden />;
  return (
    <aside id="inspector" className="workbench-inspector inspector" aria-label="Inspector">
      <InspectorResizer />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section className="inspector-scroll" tabIndex={0} aria-label="Explanation and charts">
        <CellExplanation />
        <Charts />
      </section>
    </aside>
  );
}
