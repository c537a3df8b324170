/** A view over the grid: takes the keyboard when it comes, gives it back to the grid when it goes. Esc goes back, once nothing is open in it. */
import { type KeyboardEvent, useEffect, useState } from "react";
import { focusGrid } from "../grid/focusGrid.ts";
import { useAppHandle } from "../state/AppContext.tsx";
import { showView } from "../state/view.ts";
import { OpenParts } from "./escapeFirst.ts";
import { focusView } from "./focusView.ts";
import type { CoveringView } from "./views.ts";

export function CoveringPane({ view: { label, Content } }: { readonly view: CoveringView }) {
  const app = useAppHandle();
  const [parts] = useState(() => new Set<() => void>());

  useEffect(() => {
    focusView();
    return focusGrid;
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || isTakenHere(event.target)) return;
    event.preventDefault();
    const closeLast = [...parts].at(-1);
    if (closeLast === undefined) showView(app, "grid");
    else closeLast();
  };

  return (
    <section className="covering-pane" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
      <OpenParts value={parts}>
        <Content />
      </OpenParts>
    </section>
  );
}

/** An open list of choices and a text that is being changed take Esc for themselves; the library's fields and ours say so alike. */
const isTakenHere = (target: EventTarget): boolean =>
  target instanceof Element && target.closest("[data-mantine-stop-propagation='true']") !== null;
