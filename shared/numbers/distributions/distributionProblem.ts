/** Why no distribution has these parameters, in a sentence; null where one has. */
import { unreachable } from "../../invariant.ts";
import type { Distribution } from "./distribution.ts";
import { leastShare } from "./metalog.ts";

export function distributionProblem(distribution: Distribution): string | null {
  switch (distribution.kind) {
    case "normal":
      return distribution.sd > 0 ? null : "The standard deviation has to be above 0.";
    case "normalBetween":
      return rising(distribution.p10, distribution.p90);
    case "lognormal":
      if (!(distribution.mean > 0)) return "A lognormal is always above 0: so is its mean.";
      return distribution.sd > 0 ? null : "The standard deviation has to be above 0.";
    case "lognormalBetween":
      if (!(distribution.p10 > 0)) return "A lognormal is always above 0: so is its P10.";
      return rising(distribution.p10, distribution.p90);
    case "triangular":
    case "pert": {
      const { low, mode, high } = distribution;
      if (!(low < high)) return "The low has to be below the high.";
      return low <= mode && mode <= high ? null : "The most likely value has to lie between the low and the high.";
    }
    case "uniform":
      return distribution.low < distribution.high ? null : "The low has to be below the high.";
    case "beta": {
      const { alpha, beta, low = 0, high = 1 } = distribution;
      if (!(alpha > 0 && beta > 0)) return "Alpha and beta have to be above 0.";
      return low < high ? null : "The low has to be below the high.";
    }
    case "student":
      if (!(distribution.degrees > 0)) return "The degrees of freedom have to be above 0.";
      return distribution.scale > 0 ? null : "The scale has to be above 0.";
    case "discrete": {
      const { values, weights } = distribution;
      if (values.length === 0 || values.length !== weights.length) return "Each value needs a weight.";
      if (weights.some((weight) => !(weight >= 0))) return "A weight cannot be below 0.";
      return weights.some((weight) => weight > 0) ? null : "One of the weights has to be above 0.";
    }
    case "percentiles": {
      const { p10, p50, p90 } = distribution;
      if (!(p10 < p50 && p50 < p90)) return "P10, P50 and P90 have to rise.";
      const share = (p50 - p10) / (p90 - p10);
      return share > leastShare && share < 1 - leastShare
        ? null
        : "These three are more skewed than a smooth distribution can be: bring P50 nearer the middle.";
    }
    default:
      return unreachable(distribution);
  }
}

const rising = (p10: number, p90: number) => (p10 < p90 ? null : "P10 has to be below P90.");
