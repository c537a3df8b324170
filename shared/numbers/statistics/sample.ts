/** What is told of a sample by itself: its numbers in brief, its distribution in classes and as a curve, the rank of each. */
import { type Histogram, histogramOf } from "./histogram.ts";
import { orderedOf } from "./ordered.ts";
import { percentile } from "./percentile.ts";
import { type Summary, summaryOf } from "./summary.ts";

export interface Sample {
  readonly summary: Summary;
  /** Null where there are no numbers, or where some lie too far out to be drawn. */
  readonly histogram: Histogram | null;
  /** The values at the shares of `cumulativeShares`: the curve of the cumulative distribution. */
  readonly cumulative: Float64Array;
  /** From 1, in the order of the numbers; those that tie have the mean of theirs. */
  readonly ranks: Float64Array;
}

/** 0.5 %, 1 %, … 99.5 %. */
export const cumulativeShares: readonly number[] = Array.from({ length: 199 }, (_, index) => (index + 1) / 200);

/** `values` has no NaN. */
export function sampleOf(values: Float64Array): Sample {
  const { sorted, ranks } = orderedOf(values);
  return {
    summary: summaryOf(sorted),
    histogram: histogramOf(sorted),
    cumulative: Float64Array.from(cumulativeShares, (share) => percentile(sorted, share)),
    ranks,
  };
}
