/** The answers, above everything that leads to them. A figure goes to the cell it comes from. */
import { useMemo } from "react";
import { useApp } from "../state/AppContext.tsx";
import { ChecksFigure } from "./ChecksFigure.tsx";
import { FigureButton } from "./FigureButton.tsx";
import { figures } from "./figures.ts";
import "./headline.css";

export function HeadlineStrip() {
  const live = useApp((state) => state.live);
  const baseLive = useApp((state) => state.baseLive);
  const version = useApp((state) => state.version);
  // `live` stays the same object; `version` says its numbers changed
  const shown = useMemo(() => figures(live, baseLive), [live, baseLive, version]);
  return (
    <section className="headline" aria-label="Headline">
      {shown.map((figure) => (
        <FigureButton key={figure.label} figure={figure} />
      ))}
      {shown.length === 0 && (
        <p className="headline-hint">The answers stand here: select a cell and choose Model, Show in the headline.</p>
      )}
      <ChecksFigure />
    </section>
  );
}
