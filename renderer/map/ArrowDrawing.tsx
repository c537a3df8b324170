import { type Arrow, pathText } from "./mapLayout.ts";

/** From the section that is read to the one that reads it, with how many lines cross. */
export function ArrowDrawing({
  arrow: { link, points, label },
  isLit,
}: {
  readonly arrow: Arrow;
  readonly isLit: boolean;
}) {
  return (
    <g className="map-arrow" data-lit={isLit}>
      <path d={pathText(points)} markerEnd={`url(#map-arrow-${isLit ? "lit" : "plain"})`} />
      <rect x={label.x - 11} y={label.y - 8} width="22" height="16" rx="8" />
      <text x={label.x} y={label.y + 3.5}>
        {link.crossings.length}
      </text>
    </g>
  );
}
