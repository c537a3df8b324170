/** Loans and annuities, with the sign convention of spreadsheets: money received is positive, money paid negative. */
import { fv } from "../../numbers/finance/fv.ts";
import { ipmt } from "../../numbers/finance/ipmt.ts";
import { nper } from "../../numbers/finance/nper.ts";
import { pmt } from "../../numbers/finance/pmt.ts";
import { ppmt } from "../../numbers/finance/ppmt.ts";
import { pv } from "../../numbers/finance/pv.ts";
import type { FunctionEntry } from "./entry.ts";

export const financeFunctions: readonly FunctionEntry[] = [
  {
    name: "pmt",
    kind: "scalar",
    signature: "pmt(rate, nper, pv, fv = 0, when = 0)",
    help: "The level payment each period that repays pv over nper periods; when is 1 for payments at the start.",
    example: { formula: "pmt(0, 10, 1000)", gives: -100 },
    least: 3,
    most: 5,
    unit: { args: ["plain", "plain", "same", "same", "plain"], result: "same" },
    kernel: pmt,
  },
  {
    name: "ipmt",
    kind: "scalar",
    signature: "ipmt(rate, per, nper, pv, fv = 0, when = 0)",
    help: "The interest in the level payment of period per (1 is the first).",
    example: { formula: "ipmt(0.1, 1, 3, 1000)", gives: -100 },
    least: 4,
    most: 6,
    unit: { args: ["plain", "plain", "plain", "same", "same", "plain"], result: "same" },
    kernel: ipmt,
  },
  {
    name: "ppmt",
    kind: "scalar",
    signature: "ppmt(rate, per, nper, pv, fv = 0, when = 0)",
    help: "The principal in the level payment of period per (1 is the first).",
    example: { formula: "ppmt(0, 1, 4, 1000)", gives: -250 },
    least: 4,
    most: 6,
    unit: { args: ["plain", "plain", "plain", "same", "same", "plain"], result: "same" },
    kernel: ppmt,
  },
  {
    name: "pv",
    kind: "scalar",
    signature: "pv(rate, nper, pmt, fv = 0, when = 0)",
    help: "What level payments and a final sum are worth now.",
    example: { formula: "pv(0, 10, 0 - 100)", gives: 1000 },
    least: 3,
    most: 5,
    unit: { args: ["plain", "plain", "same", "same", "plain"], result: "same" },
    kernel: pv,
  },
  {
    name: "fv",
    kind: "scalar",
    signature: "fv(rate, nper, pmt, pv = 0, when = 0)",
    help: "What level payments and a first sum grow to.",
    example: { formula: "fv(0, 10, 0 - 100)", gives: 1000 },
    least: 3,
    most: 5,
    unit: { args: ["plain", "plain", "same", "same", "plain"], result: "same" },
    kernel: fv,
  },
  {
    name: "nper",
    kind: "scalar",
    signature: "nper(rate, pmt, pv, fv = 0, when = 0)",
    help: "How many level payments repay pv; an error where none do.",
    example: { formula: "nper(0, 0 - 100, 1000)", gives: 10 },
    least: 3,
    most: 5,
    unit: { args: ["plain", "any", "any", "any", "plain"], result: "plain" },
    kernel: nper,
  },
];
