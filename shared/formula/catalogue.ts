/**
 * Every function of the formula language, as data: the formula bar's
 * completion, the help page, the tests and the spreadsheet export read it here.
 */
import { aggregateFunctions } from "./catalogue/aggregate.ts";
import type { FunctionEntry } from "./catalogue/entry.ts";
import { financeFunctions } from "./catalogue/finance.ts";
import { scalarFunctions } from "./catalogue/scalar.ts";
import { statisticsFunctions } from "./catalogue/statistics.ts";
import { timeFunctions } from "./catalogue/time.ts";

export const functions: readonly FunctionEntry[] = [
  ...aggregateFunctions,
  ...timeFunctions,
  ...scalarFunctions,
  ...financeFunctions,
  ...statisticsFunctions,
];

const byName = new Map(functions.map((entry) => [entry.name, entry]));

export const findFunction = (name: string): FunctionEntry | undefined => byName.get(name);
