/** `sum(share * balance)`: over every list that the formula's own line is not by. Empty cells are skipped. */
import type { FunctionEntry } from "./entry.ts";

const like = { args: ["same"], result: "same" } as const;
const counted = { args: ["any"], result: "plain" } as const;
const many = 100;

export const aggregateFunctions: readonly FunctionEntry[] = [
  {
    name: "sum",
    kind: "aggregate",
    signature: "sum(x)",
    help: "The sum over every list that this line is not by; with several arguments, their sum.",
    example: { formula: "sum(y)", gives: 30 },
    least: 1,
    most: many,
    unit: like,
    kernel: (...values) => values.reduce((total, value) => total + value),
  },
  {
    name: "mean",
    kind: "aggregate",
    signature: "mean(x)",
    help: "The average over every list that this line is not by; with several arguments, their average.",
    example: { formula: "mean(y)", gives: 15 },
    least: 1,
    most: many,
    unit: like,
    kernel: (...values) => values.reduce((total, value) => total + value) / values.length,
  },
  {
    name: "min",
    kind: "aggregate",
    signature: "min(x) or min(a, b, …)",
    help: "The least over every list that this line is not by; with several arguments, the least of them.",
    example: { formula: "min(3, 2)", gives: 2 },
    least: 1,
    most: many,
    unit: like,
    kernel: Math.min,
  },
  {
    name: "max",
    kind: "aggregate",
    signature: "max(x) or max(a, b, …)",
    help: "The greatest over every list that this line is not by; with several arguments, the greatest of them.",
    example: { formula: "max(0, 5 - 7)", gives: 0 },
    least: 1,
    most: many,
    unit: like,
    kernel: Math.max,
  },
  {
    name: "count",
    kind: "aggregate",
    signature: "count(x)",
    help: "How many cells have a value, over every list that this line is not by.",
    example: { formula: "count(y)", gives: 2 },
    least: 1,
    most: 1,
    unit: counted,
  },
  {
    name: "any",
    kind: "aggregate",
    signature: "any(x)",
    help: "True where at least one is true, over every list that this line is not by.",
    example: { formula: "any(y > 15)", gives: 1 },
    least: 1,
    most: 1,
    unit: counted,
  },
  {
    name: "all",
    kind: "aggregate",
    signature: "all(x)",
    help: "True where every one is true, over every list that this line is not by.",
    example: { formula: "all(y > 15)", gives: 0 },
    least: 1,
    most: 1,
    unit: counted,
  },
];
