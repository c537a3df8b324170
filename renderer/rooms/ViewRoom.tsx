/** A view of the whole model: shows it, or the grid again where it is shown. */
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { toggleView } from "../state/view.ts";
import type { CoveringView } from "../workspace/views.ts";

export function ViewRoom({ view: { id, label, hint, Mark } }: { readonly view: CoveringView }) {
  const app = useAppHandle();
  const isShown = useApp((state) => state.view === id);
  return (
    <button
      type="button"
      className="plain-button room"
      title={hint}
      aria-current={isShown ? "page" : undefined}
      onClick={() => toggleView(app, id)}
    >
      <span className="room-label">{label}</span>
      {Mark !== undefined && <Mark />}
    </button>
  );
}
