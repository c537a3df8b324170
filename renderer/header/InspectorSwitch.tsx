/** Shows or folds the panel on the right; the choice is remembered. */
import { Tooltip } from "@mantine/core";
import { isPanelClosed, togglePanel } from "../inspector/panelSettings.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { PanelIcon } from "../theme/icons.tsx";

export function InspectorSwitch() {
  const app = useAppHandle();
  const isClosed = useApp(({ settings }) => isPanelClosed(settings, "inspector"));
  const label = isClosed ? "Show the inspector" : "Hide the inspector";
  return (
    <Tooltip label={label}>
      <button
        type="button"
        className="plain-button header-button"
        aria-label={label}
        aria-expanded={!isClosed}
        aria-controls="inspector"
        onClick={() => togglePanel(app, "inspector")}
      >
        <PanelIcon />
      </button>
    </Tooltip>
  );
}
