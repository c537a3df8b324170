import { useAppHandle } from "../state/AppContext.tsx";
import { showView } from "../state/view.ts";

/** At the end of the head of every view that covers the grid. */
export function CloseView() {
  const app = useAppHandle();
  return (
    <button
      type="button"
      className="plain-button view-action"
      title="Back to the grid (Esc)"
      onClick={() => showView(app, "grid")}
    >
      Close
    </button>
  );
}
