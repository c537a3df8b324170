/** The questions the model keeps, and a menu to ask another. One that is shown stays, and takes the keyboard. */
import { Menu } from "@mantine/core";
import { showAnalysis } from "../analyses/analysisActions.ts";
import { askNew } from "../analyses/askNew.ts";
import { noOptimiser } from "../analyses/noOptimiser.ts";
import { panelKinds, panels } from "../analyses/panels.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { focusView } from "../workspace/focusView.ts";

export function AnalysisRooms() {
  const app = useAppHandle();
  const analyses = useApp((state) => state.document.analyses) ?? [];
  const shown = useApp((state) => (state.view === "analysis" ? state.analysis : null));
  return (
    <ul>
      {analyses.map(({ name, label, note }) => (
        <li key={name}>
          <button
            type="button"
            className="plain-button room"
            title={note}
            aria-current={shown === name ? "page" : undefined}
            onClick={() => (shown === name ? focusView() : showAnalysis(app, name))}
          >
            <span className="room-label">{label}</span>
          </button>
        </li>
      ))}
      <li>
        <Menu position="right-start" width={300} returnFocus={false}>
          <Menu.Target>
            <button type="button" className="plain-button room room-new">
              + New analysis
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {panelKinds.map((kind) => (
              <Menu.Item key={kind} onClick={() => askNew(app, kind)}>
                <span className="room-new-label">{panels[kind].label}</span>
                <span className="room-new-hint">{panels[kind].hint}</span>
              </Menu.Item>
            ))}
            <Menu.Label className="room-none">{noOptimiser}</Menu.Label>
          </Menu.Dropdown>
        </Menu>
      </li>
    </ul>
  );
}
