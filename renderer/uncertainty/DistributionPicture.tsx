/** A distribution in small: its density or cumulative curve with P10, P50, P90 and the mean, and where the value stands now. The figures beside it say the same. */
import type { Distribution, Law } from "../../shared/numbers/distributions/distribution.ts";
import { type CurvePoint, curveOf } from "./curve.ts";
import type { DrawFigures } from "./figures.ts";

interface Props {
  readonly law: Law;
  readonly distribution: Distribution;
  readonly figures: DrawFigures;
  /** In the scale of the draws; NaN where there is none. */
  readonly now: number;
  readonly shows: "density" | "cumulative";
}

const width = 300;
const height = 150;
const box = { left: 8, right: width - 8, top: 18, bottom: height - 14 };

export function DistributionPicture({ law, distribution, figures, now, shows }: Props) {
  const curve = curveOf(law, distribution);
  const place = placesOf(curve, shows);
  const isDiscrete = distribution.kind === "discrete";
  return (
    <svg className="distribution-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line className="distribution-axis" x1={box.left} x2={box.right} y1={box.bottom} y2={box.bottom} />
      {isDiscrete ? (
        <Spikes curve={curve} place={place} shows={shows} />
      ) : (
        <>
          <path className="distribution-area" d={`${pathOf(curve, place)}V${box.bottom}H${box.left}Z`} />
          <path className="distribution-curve" d={pathOf(curve, place)} />
        </>
      )}
      <Percentiles figures={figures} x={place.x} />
      {place.holds(now) && (
        <line className="distribution-now" x1={place.x(now)} x2={place.x(now)} y1={box.top} y2={box.bottom} />
      )}
      {place.holds(figures.mean) && (
        <path className="distribution-mean" d={`M${place.x(figures.mean)} ${box.bottom + 2}l4.5 8h-9z`} />
      )}
    </svg>
  );
}

interface Places {
  readonly x: (value: number) => number;
  readonly y: (point: CurvePoint) => number;
  readonly holds: (value: number) => boolean;
}

function placesOf(curve: readonly CurvePoint[], shows: Props["shows"]): Places {
  const [first, last] = [curve[0]!.x, curve.at(-1)!.x];
  const margin = first === last ? 1 : curve.length < 20 ? (last - first) * 0.08 : 0;
  const [from, to] = [first - margin, last + margin];
  const most = shows === "cumulative" ? 1 : Math.max(...curve.map(({ density }) => density));
  return {
    x: (value) => box.left + ((value - from) / (to - from)) * (box.right - box.left),
    y: (point) => box.bottom - (point[shows] / most) * (box.bottom - box.top - 4),
    holds: (value) => value >= from && value <= to,
  };
}

function pathOf(curve: readonly CurvePoint[], { x, y }: Places): string {
  return curve
    .map((point, index) => `${index === 0 ? "M" : "L"}${x(point.x).toFixed(1)} ${y(point).toFixed(1)}`)
    .join("");
}

function Spikes({ curve, place, shows }: { curve: readonly CurvePoint[]; place: Places; shows: Props["shows"] }) {
  if (shows === "cumulative") return <path className="distribution-curve" d={stepsOf(curve, place)} />;
  return curve.map((point) => (
    <line
      key={point.x}
      className="distribution-spike"
      x1={place.x(point.x)}
      x2={place.x(point.x)}
      y1={box.bottom}
      y2={place.y(point)}
    />
  ));
}

function stepsOf(curve: readonly CurvePoint[], { x, y }: Places): string {
  return `M${box.left} ${box.bottom}${curve.map((point) => `H${x(point.x)}V${y(point)}`).join("")}H${box.right}`;
}

/** Names are left out where they would lie on one another. */
const leastGap = 24;

function Percentiles({ figures, x }: { readonly figures: DrawFigures; readonly x: (value: number) => number }) {
  const marks = (["p10", "p50", "p90"] as const).map((name) => ({ name, at: x(figures[name]) }));
  const named = marks.filter(({ name, at }) =>
    name === "p50" ? marks.every((other) => other.name === name || Math.abs(other.at - at) >= leastGap) : true,
  );
  return (
    <>
      {marks.map(({ name, at }) => (
        <line key={name} className="distribution-percentile" x1={at} x2={at} y1={box.top - 4} y2={box.bottom} />
      ))}
      {named.map(({ name, at }) => (
        <text key={name} className="distribution-name" x={at} y={box.top - 7} textAnchor="middle">
          {name.toUpperCase()}
        </text>
      ))}
    </>
  );
}
