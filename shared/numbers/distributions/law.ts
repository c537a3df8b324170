/**
 * Each kind of distribution as its quantile and its cumulative distribution
 * function. Draws are quantiles of uniforms, so one uniform gives one draw and
 * what is stratified or correlated in the uniforms stays so in the draws.
 */
import { unreachable } from "../../invariant.ts";
import { normcdf } from "../statistics/normcdf.ts";
import { norminv } from "../statistics/norminv.ts";
import { betaLaw } from "./betaLaw.ts";
import type { Distribution, Law } from "./distribution.ts";
import { metalog } from "./metalog.ts";
import { studentLaw } from "./studentLaw.ts";

/** The standard normal's P90. */
const z90 = norminv(0.9);

/** Parameters that no distribution has (see distributionProblem.ts) give NaN. */
export function lawOf(distribution: Distribution): Law {
  switch (distribution.kind) {
    case "normal":
      return normal(distribution.mean, distribution.sd);
    case "normalBetween": {
      const { p10, p90 } = distribution;
      return normal((p10 + p90) / 2, (p90 - p10) / (2 * z90));
    }
    case "lognormal": {
      const variance = Math.log1p((distribution.sd / distribution.mean) ** 2);
      return lognormal(Math.log(distribution.mean) - variance / 2, Math.sqrt(variance));
    }
    case "lognormalBetween": {
      const [low, high] = [Math.log(distribution.p10), Math.log(distribution.p90)];
      return lognormal((low + high) / 2, (high - low) / (2 * z90));
    }
    case "triangular":
      return triangular(distribution.low, distribution.mode, distribution.high);
    case "pert": {
      // Mean (low + 4 mode + high) / 6, as in the method of 1959 that gave it the name.
      const { low, mode, high } = distribution;
      return beta(1 + (4 * (mode - low)) / (high - low), 1 + (4 * (high - mode)) / (high - low), low, high);
    }
    case "uniform":
      return between(distribution.low, distribution.high, { quantile: (u) => u, cdf: (x) => x });
    case "beta":
      return beta(distribution.alpha, distribution.beta, distribution.low ?? 0, distribution.high ?? 1);
    case "student": {
      const { degrees, location, scale } = distribution;
      const { quantile, cdf } = studentLaw(degrees);
      return { quantile: (u) => location + scale * quantile(u), cdf: (x) => cdf((x - location) / scale) };
    }
    case "discrete":
      return discrete(distribution.values, distribution.weights);
    case "percentiles":
      return metalog(distribution.p10, distribution.p50, distribution.p90);
    default:
      return unreachable(distribution);
  }
}

const normal = (mean: number, sd: number): Law => ({
  quantile: (u) => mean + sd * norminv(u),
  cdf: (x) => normcdf((x - mean) / sd),
});

const lognormal = (mean: number, sd: number): Law => ({
  quantile: (u) => Math.exp(mean + sd * norminv(u)),
  cdf: (x) => (x <= 0 ? 0 : normcdf((Math.log(x) - mean) / sd)),
});

const beta = (alpha: number, b: number, low: number, high: number): Law => between(low, high, betaLaw(alpha, b));

/** A law on 0 to 1, stretched. */
const between = (low: number, high: number, { quantile, cdf }: Law): Law => ({
  quantile: (u) => low + (high - low) * quantile(u),
  cdf: (x) => cdf(Math.min(1, Math.max(0, (x - low) / (high - low)))),
});

function triangular(low: number, mode: number, high: number): Law {
  const range = high - low;
  const share = (mode - low) / range;
  return {
    quantile: (u) =>
      u < share ? low + Math.sqrt(u * range * (mode - low)) : high - Math.sqrt((1 - u) * range * (high - mode)),
    cdf(x) {
      if (x <= low) return 0;
      if (x >= high) return 1;
      return x < mode ? (x - low) ** 2 / (range * (mode - low)) : 1 - (high - x) ** 2 / (range * (high - mode));
    },
  };
}

function discrete(values: readonly number[], weights: readonly number[]): Law {
  const steps: { readonly value: number; readonly upTo: number }[] = [];
  let sum = 0;
  for (const index of values.map((_, at) => at).sort((a, b) => values[a]! - values[b]!)) {
    if (weights[index] === 0) continue;
    sum += weights[index]!;
    steps.push({ value: values[index]!, upTo: sum });
  }
  // The last of the sums is the total itself: the shares end at 1 to the bit.
  return {
    quantile: (u) => steps.find(({ upTo }) => u * sum < upTo)?.value ?? Number.NaN,
    cdf: (x) => (steps.findLast(({ value }) => value <= x)?.upTo ?? 0) / sum,
    // The values that are left, with their weights: through the cdf and back an edge would lose the value that stands on it.
    within: (low, high) =>
      discrete(
        values,
        weights.map((weight, at) => (values[at]! >= low && values[at]! <= high ? weight : 0)),
      ),
  };
}
