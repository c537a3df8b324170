/**
 * The middle of the window below the formula line. The grid is always there, so
 * that it keeps its place and its focus; a view covers it, and while it does the
 * grid takes no key, no click and no reader.
 */
import { CellFormula } from "../formula-bar/CellFormula.tsx";
import { Grid } from "../grid/Grid.tsx";
import { useApp } from "../state/AppContext.tsx";
import { CoveringPane } from "./CoveringPane.tsx";
import { views } from "./views.ts";
import "./workspace.css";

export function Workspace() {
  const shown = useApp((state) => state.view);
  const analysis = useApp((state) => (state.view === "analysis" ? state.analysis : null));
  const view = views.find(({ id }) => id === shown);
  return (
    <div className="workspace">
      <div className="workbench-grid" inert={view !== undefined}>
        <Grid />
        <CellFormula />
      </div>
      {view !== undefined && <CoveringPane key={`${view.id} ${analysis}`} view={view} />}
    </div>
  );
}
