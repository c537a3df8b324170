/** A view of the whole model: shows it and gives it the keyboard. One that is shown stays: a double click is no way out of it. */
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { showView } from "../state/view.ts";
import { focusView } from "../workspace/focusView.ts";
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
      onClick={() => (isShown ? focusView() : showView(app, id))}
    >
      <span className="room-label">{label}</span>
      {Mark !== undefined && <Mark />}
    </button>
  );
}
