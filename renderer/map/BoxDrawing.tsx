import type { Reach } from "../../shared/analysis/map/reach.ts";
import { counted } from "../../shared/model/counted.ts";
import { type Box, marks } from "./mapLayout.ts";
import type { Pick } from "./pick.ts";

interface Props {
  readonly box: Box;
  readonly pick: Pick;
  readonly reach: Reach | null;
  readonly onPick: (pick: Pick) => void;
}

/** A section: its name, what of it the picked line needs or is needed by, and a mark for each of its lines. */
export function BoxDrawing({ box: { section, x, y, width, height }, pick, reach, onPick }: Props) {
  const { name, label, lines } = section;
  const isPicked = pick.section === name;
  const stateOf = (line: string) => {
    if (pick.kind === "line" && line === pick.line) return "picked";
    if (reach?.needs.has(line) === true) return "needs";
    return reach?.neededBy.has(line) === true ? "needed-by" : undefined;
  };
  const states = lines.map(stateOf);
  const isAside = reach !== null && !isPicked && states.every((state) => state === undefined);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer's way; the tree beside it is the keyboard's
    <g
      className="map-box"
      data-picked={isPicked}
      data-aside={isAside}
      transform={`translate(${x} ${y})`}
      onClick={() => onPick({ kind: "section", section: name })}
    >
      <title>{label}</title>
      <rect className="map-box-frame" width={width} height={height} rx="7" />
      <foreignObject width={width} height={marks.top}>
        <div className="map-box-head">
          <div className="map-box-label">{label}</div>
          <div className="map-box-count">{countText(lines.length, states)}</div>
        </div>
      </foreignObject>
      {lines.map((line, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: as above
        <rect
          key={line}
          className="map-mark"
          data-state={states[index]}
          x={marks.left + (index % marks.inRow) * marks.step}
          y={marks.top + Math.floor(index / marks.inRow) * marks.step}
          width={marks.size}
          height={marks.size}
          rx={states[index] === "needed-by" ? marks.size / 2 : 1.5}
          onClick={(event) => {
            event.stopPropagation();
            onPick({ kind: "line", section: name, line });
          }}
        >
          <title>{line}</title>
        </rect>
      ))}
    </g>
  );
}

/** `14 lines`, or how many of them the picked line needs (■) and how many need it (○). */
function countText(count: number, states: readonly (string | undefined)[]): string {
  const of = (wanted: string) => states.filter((state) => state === wanted).length;
  const parts = [of("needs") > 0 ? `■ ${of("needs")}` : "", of("needed-by") > 0 ? `○ ${of("needed-by")}` : ""];
  return parts.filter(Boolean).join("  ") || counted(count, "line");
}
