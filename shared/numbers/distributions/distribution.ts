/** What is drawn, as plain data. */
export type Distribution =
  | { readonly kind: "normal"; readonly mean: number; readonly sd: number }
  /** `p10` and `p90`: a tenth of all draws lies below, and a tenth above. */
  | { readonly kind: "normalBetween"; readonly p10: number; readonly p90: number }
  /** Mean and standard deviation of the draws themselves, not of their logarithms. */
  | { readonly kind: "lognormal"; readonly mean: number; readonly sd: number }
  | { readonly kind: "lognormalBetween"; readonly p10: number; readonly p90: number }
  | { readonly kind: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: "pert"; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  /** Between `low` and `high`; 0 and 1 where absent. */
  | {
      readonly kind: "beta";
      readonly alpha: number;
      readonly beta: number;
      readonly low?: number;
      readonly high?: number;
    }
  /** `location + scale * t`, t with `degrees` of freedom. */
  | { readonly kind: "student"; readonly degrees: number; readonly location: number; readonly scale: number }
  /** Weights need not sum to 1. */
  | { readonly kind: "discrete"; readonly values: readonly number[]; readonly weights: readonly number[] }
  /** Through three percentiles that a person states, symmetric or not (see metalog.ts). */
  | { readonly kind: "percentiles"; readonly p10: number; readonly p50: number; readonly p90: number };

/** A distribution as functions; both are monotone, and each undoes the other where it is continuous. */
export interface Law {
  /** The value below which a share `u` of all draws lies, 0 < u < 1. */
  readonly quantile: (u: number) => number;
  /** The share of all draws at or below `x`. */
  readonly cdf: (x: number) => number;
  /** The law cut to the values from `low` to `high`, both included; absent where none of them has a share of its own (see truncated.ts). */
  readonly within?: (low: number, high: number) => Law;
}
