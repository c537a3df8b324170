/**
 * Which case the whole page is shown in. All scenarios side by side where they
 * fit, else one button with a menu; the row is measured, so no width is guessed.
 */
import { useElementSize } from "@mantine/hooks";
import { useLayoutEffect, useRef, useState } from "react";
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
  // Each render may bring other labels; setting the same width again renders nothing.
  useLayoutEffect(() => setNeededWidth(track.current?.firstElementChild?.scrollWidth ?? 0));
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
