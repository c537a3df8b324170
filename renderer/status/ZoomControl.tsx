import { runCommand } from "../commands/runCommand.ts";
import { zoomText } from "../grid/zoom.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";

/** The size of the grid; the figure gives back the usual one. */
export function ZoomControl() {
  const app = useAppHandle();
  const zoom = useApp((state) => state.settings.gridZoom);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <span className="status-zoom" role="group" aria-label="Size of the grid">
      <button type="button" className="plain-button" aria-label="Zoom out" onClick={() => runCommand(app, "zoom-out")}>
        −
      </button>
      <button
        type="button"
        className="plain-button"
        aria-label={`${zoomText(zoom)}: back to the usual size`}
        onClick={() => runCommand(app, "zoom-reset")}
      >
        {zoomText(zoom)}
      </button>
      <button type="button" className="plain-button" aria-label="Zoom in" onClick={() => runCommand(app, "zoom-in")}>
        +
      </button>
    </span>
  );
}
