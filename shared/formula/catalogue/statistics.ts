/** The normal and lognormal distributions. */
import { lognorminv } from "../../numbers/statistics/lognorminv.ts";
import { normcdf } from "../../numbers/statistics/normcdf.ts";
import { norminv } from "../../numbers/statistics/norminv.ts";
import { normpdf } from "../../numbers/statistics/normpdf.ts";
import type { FunctionEntry } from "./entry.ts";

export const statisticsFunctions: readonly FunctionEntry[] = [
  {
    name: "normcdf",
    kind: "scalar",
    signature: "normcdf(x, mean = 0, sd = 1)",
    help: "The probability that a normal value is at most x.",
    example: { formula: "normcdf(0)", gives: 0.5 },
    least: 1,
    most: 3,
    unit: { args: ["same"], result: "plain" },
    kernel: normcdf,
  },
  {
    name: "normpdf",
    kind: "scalar",
    signature: "normpdf(x, mean = 0, sd = 1)",
    help: "The density of a normal value at x.",
    example: { formula: "normpdf(0) * sqrt(2 * pi)", gives: 1 },
    least: 1,
    most: 3,
    unit: { args: ["plain"], result: "plain" },
    kernel: normpdf,
  },
  {
    name: "norminv",
    kind: "scalar",
    signature: "norminv(p, mean = 0, sd = 1)",
    help: "The value that a normal value is below with probability p; an error outside 0 to 1.",
    example: { formula: "norminv(0.5, 7, 2)", gives: 7 },
    least: 1,
    most: 3,
    unit: { args: ["plain", "same"], result: "same" },
    kernel: norminv,
  },
  {
    name: "lognorminv",
    kind: "scalar",
    signature: "lognorminv(p, mu, sigma)",
    help: "The value that a lognormal value is below with probability p; mu and sigma are of its logarithm.",
    example: { formula: "lognorminv(0.5, 0, 1)", gives: 1 },
    least: 3,
    most: 3,
    unit: { args: ["plain"], result: "plain" },
    kernel: lognorminv,
  },
];
