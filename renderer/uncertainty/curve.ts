/** A distribution as the points of a picture: its density, or how much lies at or below each value. */
import type { Distribution, Law } from "../../shared/numbers/distributions/distribution.ts";

export interface CurvePoint {
  readonly x: number;
  /** Per unit of x; of a discrete one the share of the value itself. */
  readonly density: number;
  /** Share of all draws at or below x. */
  readonly cumulative: number;
}

const points = 160;
/** What lies further out is not drawn: a fat tail would leave the middle no room. */
const tail = 0.004;

export function curveOf(law: Law, distribution: Distribution): readonly CurvePoint[] {
  if (distribution.kind === "discrete") return spikesOf(law, distribution.values);
  const [from, to] = [law.quantile(tail), law.quantile(1 - tail)];
  const margin = (to - from) * 0.05;
  const step = (to - from + 2 * margin) / points;
  return Array.from({ length: points + 1 }, (_, index) => {
    const x = from - margin + index * step;
    return { x, density: (law.cdf(x + step / 2) - law.cdf(x - step / 2)) / step, cumulative: law.cdf(x) };
  });
}

function spikesOf({ cdf }: Law, values: readonly number[]): readonly CurvePoint[] {
  let below = 0;
  return [...new Set(values)]
    .sort((a, b) => a - b)
    .map((x) => {
      const cumulative = cdf(x);
      const density = cumulative - below;
      below = cumulative;
      return { x, density, cumulative };
    });
}
