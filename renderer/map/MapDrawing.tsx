/** The picture: a box a section with a mark a line, and arrows with how many lines cross. The tree and the table say the same in words. */
import { useEffect, useState } from "react";
import type { Reach } from "../../shared/analysis/map/reach.ts";
import type { SectionMap } from "../../shared/analysis/map/sectionMap.ts";
import { ArrowDrawing } from "./ArrowDrawing.tsx";
import { BoxDrawing } from "./BoxDrawing.tsx";
import { type MapLayout, mapLayout } from "./mapLayout.ts";
import type { Pick } from "./pick.ts";

interface Props {
  readonly map: SectionMap;
  readonly pick: Pick;
  readonly reach: Reach | null;
  readonly onPick: (pick: Pick) => void;
}

export function MapDrawing({ map, pick, reach, onPick }: Props) {
  const layout = useLayout(map);
  if (layout === null) return null;
  const { width, height, boxes, arrows } = layout;
  const isLit = (section: string) => reach === null && section === pick.section;
  return (
    <svg
      className="map-drawing"
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: width, minWidth: width * 0.55 }}
      aria-hidden="true"
    >
      <defs>
        {["plain", "lit"].map((kind) => (
          <marker
            key={kind}
            id={`map-arrow-${kind}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerUnits="userSpaceOnUse"
            markerWidth="9"
            markerHeight="9"
            orient="auto"
          >
            <path className="map-arrowhead" data-lit={kind === "lit"} d="M0 0.8 7.4 4 0 7.2Z" />
          </marker>
        ))}
      </defs>
      {arrows.map((arrow) => (
        <ArrowDrawing
          key={`${arrow.link.from} ${arrow.link.to}`}
          arrow={arrow}
          isLit={isLit(arrow.link.from) || isLit(arrow.link.to) || isWay(arrow.link, pick, reach)}
        />
      ))}
      {boxes.map((box) => (
        <BoxDrawing key={box.section.name} box={box} pick={pick} reach={reach} onPick={onPick} />
      ))}
    </svg>
  );
}

/** Whether an arrow carries what the picked line needs, or what needs it. */
function isWay({ crossings }: SectionMap["links"][number], pick: Pick, reach: Reach | null): boolean {
  if (reach === null || pick.kind !== "line") return false;
  const { needs, neededBy } = reach;
  return crossings.some(
    ({ line, readers }) =>
      (needs.has(line) && readers.some((reader) => reader === pick.line || needs.has(reader))) ||
      ((line === pick.line || neededBy.has(line)) && readers.some((reader) => neededBy.has(reader))),
  );
}

/** Null until it is there; the one before stays while the next is made. */
function useLayout(map: SectionMap): MapLayout | null {
  const [layout, setLayout] = useState<MapLayout | null>(null);
  useEffect(() => {
    let isGone = false;
    void mapLayout(map).then((made) => {
      if (!isGone) setLayout(made);
    });
    return () => {
      isGone = true;
    };
  }, [map]);
  return layout;
}
