/** A view over the grid: takes the keyboard when it comes, gives it back to the grid when it goes. Esc goes back. */
import { type KeyboardEvent, useEffect, useRef } from "react";
import { focusGrid } from "../grid/focusGrid.ts";
import { useAppHandle } from "../state/AppContext.tsx";
import { showView } from "../state/view.ts";
import type { CoveringView } from "./views.ts";

export function CoveringPane({ view: { label, Content } }: { readonly view: CoveringView }) {
  const app = useAppHandle();
  const pane = useRef<HTMLElement>(null);

  useEffect(() => {
    const first = pane.current?.querySelector<HTMLElement>("[data-view-focus]") ?? pane.current;
    first?.focus({ preventScroll: true });
    return focusGrid;
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    showView(app, "grid");
  };

  return (
    <section className="covering-pane" ref={pane} tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
      <Content />
    </section>
  );
}
