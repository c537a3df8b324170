/** Each kind of distribution as a form asks for it: what it is called, when one takes it, and its parameters in order. */
import type { Distribution } from "../../shared/numbers/distributions/distribution.ts";

export type Kind = Distribution["kind"];

/** Its name in the distribution; beta's ends, which may be left out, are asked for. */
export type ParameterName =
  | "mean"
  | "sd"
  | "p10"
  | "p50"
  | "p90"
  | "low"
  | "mode"
  | "high"
  | "alpha"
  | "beta"
  | "degrees"
  | "location"
  | "scale";

export interface KindChoice {
  readonly kind: Kind;
  readonly label: string;
  /** Without how it is stated. */
  readonly short: string;
  readonly hint: string;
  readonly parameters: readonly ParameterName[];
}

export const kindChoices: readonly KindChoice[] = [
  {
    kind: "percentiles",
    label: "P10, P50 and P90",
    short: "by percentiles",
    hint: "Three percentiles that you state, symmetric or not. The tails go on without an end.",
    parameters: ["p10", "p50", "p90"],
  },
  {
    kind: "normalBetween",
    label: "Normal, by P10 and P90",
    short: "normal",
    hint: "As far up as down; can be below zero.",
    parameters: ["p10", "p90"],
  },
  {
    kind: "normal",
    label: "Normal, by mean and deviation",
    short: "normal",
    hint: "As far up as down; can be below zero.",
    parameters: ["mean", "sd"],
  },
  {
    kind: "lognormalBetween",
    label: "Lognormal, by P10 and P90",
    short: "lognormal",
    hint: "Always above zero, with a longer tail upwards: prices, sizes, growth factors.",
    parameters: ["p10", "p90"],
  },
  {
    kind: "lognormal",
    label: "Lognormal, by mean and deviation",
    short: "lognormal",
    hint: "Always above zero, with a longer tail upwards: prices, sizes, growth factors.",
    parameters: ["mean", "sd"],
  },
  {
    kind: "triangular",
    label: "Triangular",
    short: "triangular",
    hint: "Never outside its ends; straight down to them from the most likely value.",
    parameters: ["low", "mode", "high"],
  },
  {
    kind: "pert",
    label: "PERT",
    short: "PERT",
    hint: "Never outside its ends; smooth, and nearer the most likely value than a triangle.",
    parameters: ["low", "mode", "high"],
  },
  {
    kind: "uniform",
    label: "Uniform",
    short: "uniform",
    hint: "Every value between the ends is as likely.",
    parameters: ["low", "high"],
  },
  {
    kind: "beta",
    label: "Beta",
    short: "beta",
    hint: "Shares and rates between two ends; a larger alpha pulls up, a larger beta down.",
    parameters: ["alpha", "beta", "low", "high"],
  },
  {
    kind: "student",
    label: "Student t",
    short: "Student t",
    hint: "Like a normal with fat tails: the fewer degrees of freedom, the fatter.",
    parameters: ["degrees", "location", "scale"],
  },
  {
    kind: "discrete",
    label: "Discrete",
    short: "discrete",
    hint: "One of a few values, each with its weight.",
    parameters: [],
  },
];

export const choiceOf = (kind: Kind): KindChoice => kindChoices.find((choice) => choice.kind === kind)!;

export const parameterLabels: { readonly [Name in ParameterName]: string } = {
  mean: "Mean",
  sd: "Standard deviation",
  p10: "P10",
  p50: "P50",
  p90: "P90",
  low: "Low",
  mode: "Most likely",
  high: "High",
  alpha: "Alpha",
  beta: "Beta",
  degrees: "Degrees of freedom",
  location: "Location",
  scale: "Scale",
};

/** Without a unit whatever the line's is. */
export const isPlain = (name: ParameterName): boolean => name === "alpha" || name === "beta" || name === "degrees";
