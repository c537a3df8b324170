/** A view over the grid: takes the keyboard when it comes, gives it back to the grid when it goes. Esc goes back. */
import { type KeyboardEvent, useEffect } from "react";
import { focusGrid } from "../grid/focusGrid.ts";
import { useAppHandle } from "../state/AppContext.tsx";
import { showView } from "../state/view.ts";
import { focusView } from "./focusView.ts";
import type { CoveringView } from "./views.ts";

export function CoveringPane({ view: { label, Content } }: { readonly view: CoveringView }) {
  const app = useAppHandle();

  useEffect(() => {
    focusView();
    return focusGrid;
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    showView(app, "grid");
  };

  return (
    <section className="covering-pane" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
      <Content />
    </section>
  );
}
