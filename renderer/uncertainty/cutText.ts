/** What a cut does to percentiles that are typed: of what is drawn they are others. */
import type { Line } from "../../shared/model/document.ts";
import { joined } from "../../shared/model/joined.ts";
import type { Distribution } from "../../shared/numbers/distributions/distribution.ts";
import { drawFigures, drawText } from "./figures.ts";
import type { Stated } from "./firstUncertainty.ts";

/** `After the cut P10 is 0.10 and P90 1.28: what is typed is of the distribution before it.` Null where none is typed, or none moves by what is shown of it. */
export function cutText(stated: Stated, line: Line): string | null {
  const { low, high, distribution } = stated;
  if (low === undefined && high === undefined) return null;
  const figures = drawFigures(stated);
  const moved = typedPercentiles(distribution)
    .map(({ name, value }) => ({
      name: name.toUpperCase(),
      before: drawText(value, stated, line),
      after: drawText(figures[name], stated, line),
    }))
    .filter(({ before, after }) => before !== after);
  const [first, ...others] = moved.map(({ name, after }) => ({ name, after }));
  if (first === undefined) return null;
  const are = joined([`${first.name} is ${first.after}`, ...others.map(({ name, after }) => `${name} ${after}`)]);
  return `After the cut ${are}: what is typed is of the distribution before it.`;
}

interface Percentile {
  readonly name: "p10" | "p50" | "p90";
  readonly value: number;
}

function typedPercentiles(distribution: Distribution): readonly Percentile[] {
  switch (distribution.kind) {
    case "percentiles": {
      const { p10, p50, p90 } = distribution;
      return [
        { name: "p10", value: p10 },
        { name: "p50", value: p50 },
        { name: "p90", value: p90 },
      ];
    }
    case "normalBetween":
    case "lognormalBetween":
      return [
        { name: "p10", value: distribution.p10 },
        { name: "p90", value: distribution.p90 },
      ];
    default:
      return [];
  }
}
