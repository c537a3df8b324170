/**
 * Which case the whole page is shown in. All scenarios side by side where they
 * fit, else one button with a menu; the row is measured, so no width is guessed.
 */
import { useElementSize } from "@mantine/hooks";
import { useLayoutEffect, useRef, useState } from "react";
import { useApp } from "../state/AppContext.tsx";
import { ScenarioActions } from "./ScenarioActions.tsx";
import { ScenarioMenu } from "./ScenarioMenu.tsx";
import { ScenarioSegments } from "./ScenarioSegments.tsx";
import { useChangedScenarios } from "./useChangedScenarios.ts";
import "./scenarios.css";

/** What the actions' button beside the segments takes, with its gap. */
const actionsWidth = 40;

export function ScenarioSwitcher() {
  const { ref: room, width: roomWidth } = useElementSize();
  const track = useRef<HTMLDivElement>(null);
  const [neededWidth, setNeededWidth] = useState(0);
  const changed = useChangedScenarios();
  const labels = useApp(({ document }) => document.scenarios.map(({ label }) => label).join("|"));
  // Measuring makes the browser lay out the page, so it happens only when the row itself may be wider.
  useLayoutEffect(() => setNeededWidth(track.current?.firstElementChild?.scrollWidth ?? 0), [labels, changed.size]);
  const isFolded = roomWidth > 0 && neededWidth > roomWidth - actionsWidth;
  return (
    <div className="scenarios" ref={room}>
      <div className="scenario-track" ref={track} data-folded={isFolded} inert={isFolded}>
        <ScenarioSegments changed={changed} />
      </div>
      {isFolded && <ScenarioMenu changed={changed} />}
      <ScenarioActions />
    </div>
  );
}
