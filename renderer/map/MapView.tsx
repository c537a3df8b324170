/** The whole model by section, over the grid: at the left its sections and lines to walk, beside them the picture. */
import { useMemo, useState } from "react";
import { nearbyMap } from "../../shared/analysis/map/nearbyMap.ts";
import { reachOf } from "../../shared/analysis/map/reach.ts";
import { sectionMap } from "../../shared/analysis/map/sectionMap.ts";
import { useApp } from "../state/AppContext.tsx";
import { TreeView } from "../trace/TreeView.tsx";
import { CloseView } from "../workspace/CloseView.tsx";
import { MapDrawing } from "./MapDrawing.tsx";
import { MapTable } from "./MapTable.tsx";
import { type MapNode, mapNodes } from "./mapNodes.ts";
import { PickFacts } from "./PickFacts.tsx";
import { firstPick, isStillThere, type Pick, pathOf } from "./pick.ts";
import "./map.css";

/** A picture of more boxes than this is a tangle that takes seconds to lay out: it shows what is around the section picked. */
const mostDrawn = 40;
const mostNearby = 16;

export function MapView() {
  const compiled = useApp((state) => state.compiled);
  const selected = useApp((state) => state.selection);
  const [picked, setPicked] = useState<Pick | null>(null);
  // The tree follows what is picked in the picture, and goes its own way otherwise.
  const [drawnPick, setDrawnPick] = useState<Pick | null>(null);
  const map = useMemo(() => sectionMap(compiled), [compiled]);
  const first = firstPick(compiled, selected?.line);
  const pick = picked !== null && isStillThere(compiled, picked) ? picked : first;
  const line = pick?.kind === "line" ? pick.line : null;
  const reach = useMemo(() => (line === null ? null : reachOf(compiled, line)), [compiled, line]);
  const isLarge = map.sections.length > mostDrawn;
  const around = isLarge ? (pick?.section ?? null) : null;
  const drawn = useMemo(() => (isLarge ? nearbyMap(map, around, mostNearby) : map), [map, isLarge, around]);
  const period = selected?.period ?? 0;
  const nodes = useMemo(() => mapNodes(map, compiled, period), [map, compiled, period]);
  const pickDrawn = (next: Pick) => {
    setPicked(next);
    setDrawnPick(next);
  };
  if (pick === null) return <p className="map-empty">There is nothing to draw yet: the model has no sections.</p>;
  return (
    <div className="map">
      <div className="map-tree">
        <header className="map-header">
          <h2 className="map-heading">Map of the model</h2>
          <CloseView />
        </header>
        <TreeView
          label="Sections and lines"
          nodes={nodes}
          wanted={pathOf(drawnPick ?? first ?? pick)}
          onActive={(node) => setPicked((node as MapNode).pick)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section className="map-picture" tabIndex={0} aria-label="Picture of the map">
        <PickFacts map={map} pick={pick} reach={reach} isPartial={drawn !== map} />
        <MapDrawing map={drawn} pick={pick} reach={reach} onPick={pickDrawn} />
      </section>
      <MapTable map={map} />
    </div>
  );
}
