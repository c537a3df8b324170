/** Distributions of every kind that can be, and what else a file says of an uncertain input. */
import * as fc from "fast-check";
import type { Uncertainty } from "../../../shared/model/uncertainty.ts";
import type { Distribution } from "../../../shared/numbers/distributions/distribution.ts";
import { optionalKeys } from "./anyAnalysis.ts";

const positive = fc.constantFrom(0.1, 1, 2.5, 70);
const rising = fc.tuple(fc.integer({ min: -9, max: 9 }), positive, positive).map(([low, up, on]) => ({
  low,
  mode: low + up,
  high: low + up + on,
}));

export const anyDistribution: fc.Arbitrary<Distribution> = fc.oneof(
  fc.record({ kind: fc.constant("normal" as const), mean: fc.integer({ min: -9, max: 9 }), sd: positive }),
  rising.map(({ low, high }) => ({ kind: "normalBetween" as const, p10: low, p90: high })),
  fc.record({ kind: fc.constant("lognormal" as const), mean: positive, sd: positive }),
  positive.map((p10) => ({ kind: "lognormalBetween" as const, p10, p90: 3 * p10 })),
  rising.map((points) => ({ kind: "triangular" as const, ...points })),
  rising.map((points) => ({ kind: "pert" as const, ...points })),
  rising.map(({ low, high }) => ({ kind: "uniform" as const, low, high })),
  fc.tuple(positive, positive, fc.option(rising, { nil: undefined })).map(([alpha, beta, range]) => ({
    kind: "beta" as const,
    alpha,
    beta,
    ...(range && { low: range.low, high: range.high }),
  })),
  fc.record({ kind: fc.constant("student" as const), degrees: positive, location: positive, scale: positive }),
  fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), positive), { minLength: 1, maxLength: 3 }).map((pairs) => ({
    kind: "discrete" as const,
    values: pairs.map(([value]) => value),
    weights: pairs.map(([, weight]) => weight),
  })),
  fc.tuple(fc.integer({ min: -9, max: 9 }), positive).map(([low, up]) => ({
    kind: "percentiles" as const,
    p10: low,
    p50: low + up,
    p90: low + 2.2 * up,
  })),
);

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

export const anyUncertainty: fc.Arbitrary<Omit<Uncertainty, "stream">> = optionalKeys({
  distribution: anyDistribution,
  how: maybe(fc.constantFrom("set" as const, "scale" as const, "add" as const)),
  over: maybe(fc.constantFrom("once" as const, "each" as const, "walk" as const)),
  members: maybe(fc.constantFrom("together" as const, "each" as const)),
  low: maybe(fc.constantFrom(-10, 0)),
  high: maybe(fc.constantFrom(1, 50)),
});
