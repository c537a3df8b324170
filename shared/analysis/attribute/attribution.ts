/**
 * Why one scenario is not another: the change of an output, split over what is
 * unlike in their inputs. By Shapley values, or in the order of the story.
 *
 * The amounts add up to the total exactly, as doubles: see apportion.ts for how
 * the last bits are shared out.
 */
import type { Compiled } from "../../engine/compile.ts";
import type { OutputCell } from "../../engine/run.ts";
import type { Attribution } from "../../model/analyses.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Analysis } from "../cases/analysis.ts";
import { cellLabel, nameOf, outputCell } from "../cases/cells.ts";
import { whyNoNumber } from "../cases/noNumber.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import { scenarioLabel, scenarioOf } from "../cases/scenarios.ts";
import { summable } from "./apportion.ts";
import { changedLines } from "./changedLines.ts";
import type { Between } from "./coalitions.ts";
import { type Driver, driversOf, reachersOf } from "./drivers.ts";
import { type LineChange, lineChange } from "./lineChange.ts";
import { drawnPairs, exactSplit, type Failing, mostExact, type Split, sampledSplit, storySplit } from "./split.ts";

export interface AttributionReport {
  readonly kind: "attribution";
  readonly cell: OutputCell;
  /** The output under both scenarios, in its unit. */
  readonly from: number;
  readonly to: number;
  /** What changed: the sum of the amounts, added in any order. */
  readonly total: number;
  /** In the order of the story: what only the first scenario changes, then what the second does. */
  readonly drivers: readonly AttributedDriver[];
  readonly method: AttributionMethod;
}

export interface AttributedDriver {
  readonly label: string;
  readonly isGroup: boolean;
  readonly changes: readonly LineChange[];
  /** In the output's unit. */
  readonly amount: number;
  /** Of an amount that is estimated; 0 where it is not. */
  readonly standardError: number;
}

/** `sampled`: the mean over that many orders, drawn. */
export type AttributionMethod =
  | { readonly kind: "shapley" | "story" }
  | { readonly kind: "sampled"; readonly orders: number };

/** The scenario that is shown is not asked: the question names its own two. */
export function* attributionAnalysis(
  compiled: Compiled,
  _shown: string | null,
  saved: Attribution,
): Analysis<AttributionReport> {
  const asked = askedOf(compiled, saved);
  if (!asked.ok) return asked;
  const { cell, from, to } = asked.value;
  const drivers = driversOf(compiled, changedLines(compiled, from, to), saved.groups);
  const reaching = drivers.filter(reachersOf(compiled, saved.output.line));
  const between: Between = { from, drivers: reaching, output: cell };
  const { method } = saved;
  const isSampled = method === "shapley" && reaching.length > mostExact;
  const split = yield* method === "story"
    ? storySplit(between)
    : isSampled
      ? sampledSplit(between)
      : exactSplit(between);
  if ("failing" in split) return fail(problemOf(compiled, between, to, split));
  return succeed({
    kind: "attribution",
    cell,
    from: split.from,
    to: split.to,
    ...amountsOf(drivers, reaching, split),
    method: isSampled ? { kind: "sampled", orders: 2 * drawnPairs } : { kind: method },
  });
}

interface Asked {
  readonly cell: OutputCell;
  readonly from: string | null;
  readonly to: string | null;
}

function askedOf(compiled: Compiled, { output, from, to }: Attribution): Result<Asked, AnalysisProblem> {
  const cell = outputCell(compiled, output);
  if (!cell.ok) return cell;
  const first = scenarioOf(compiled.document, from);
  if (!first.ok) return first;
  const second = scenarioOf(compiled.document, to);
  return second.ok ? succeed({ cell: cell.value, from: first.value, to: second.value }) : second;
}

function amountsOf(
  drivers: readonly Driver[],
  reaching: readonly Driver[],
  { from, to, amounts, errors }: Split,
): Pick<AttributionReport, "total" | "drivers"> {
  const sums = summable(amounts, to - from);
  return {
    total: sums.total,
    drivers: drivers.map((driver) => {
      const at = reaching.indexOf(driver);
      return {
        label: driver.label,
        isGroup: driver.isGroup,
        changes: driver.lines.map(lineChange),
        amount: at === -1 ? 0 : sums.amounts[at]!,
        standardError: at === -1 ? 0 : (errors?.[at] ?? 0),
      };
    }),
  };
}

function problemOf(
  compiled: Compiled,
  { from, drivers, output }: Between,
  to: string | null,
  { failing }: Failing,
): AnalysisProblem {
  if (failing.length === 0) return whyNoNumber(compiled, from, output);
  if (failing.length === drivers.length) return whyNoNumber(compiled, to, output);
  const { document } = compiled;
  return {
    code: "combination-fails",
    label: cellLabel(compiled, nameOf(compiled, output)),
    from: scenarioLabel(document, from),
    to: scenarioLabel(document, to),
    changed: failing.map((index) => drivers[index]!.label),
  };
}
