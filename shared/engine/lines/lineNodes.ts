/** One line to nodes: a row that others can refer to before it is filled, and what stands in it. */
import { isCalculation, seriesEntry, seriesOf } from "../../model/lines.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { GraphBuilder } from "../graph/graphBuilder.ts";
import { lowerFormula, type Scope } from "../graph/lower.ts";
import type { LineEntry } from "./lineEntry.ts";

export interface LineNodes {
  readonly entry: LineEntry;
  /** The node of its row, which holds nothing else. */
  readonly row: number;
  readonly inputs: LineInputs;
  /** Why its formula cannot be computed. */
  readonly problem: Diagnostic | null;
}

/** The nodes of the inputs that are written into a row: typed values, or the changes of scenarios. */
export interface LineInputs {
  readonly value?: number;
  readonly factor?: number;
  readonly summand?: number;
}

const ascending = (lists: readonly number[]): readonly number[] => [...lists].sort((a, b) => a - b);

/** A place for a line's row, so that formulas can refer to each other in any order. */
export function reserveRow(builder: GraphBuilder, { line, lists, broken }: LineEntry, isTimed: boolean): number {
  if (broken !== null) return builder.reserve({ kind: "broken", line: line.name, reason: broken }, [], false);
  const own = ascending(lists);
  if (isCalculation(line)) return builder.reserve({ kind: "assemble", line: line.name, starts: [] }, own, isTimed);
  return builder.reserve({ kind: "input", line: line.name, part: "value" }, own, isTimed);
}

/** Pieces by period: typed for all members, opening, empty before the start, formula; then what scenarios change. */
export function fillRow(scope: Scope, entry: LineEntry, row: number): LineNodes {
  const { builder } = scope;
  const { line, broken } = entry;
  if (broken !== null) return { entry, row, inputs: {}, problem: null };
  if (!isCalculation(line)) return { entry, row, inputs: { value: row }, problem: null };
  const { lists: own, timed } = builder.node(row);
  const input = (part: "value" | "factor" | "summand") =>
    builder.reserve({ kind: "input", line: line.name, part }, own, timed);

  const lowered = new Map<"formula" | "opening", number>();
  for (const field of ["opening", "formula"] as const) {
    const tree = entry[field];
    if (tree === null) continue;
    const result = lowerFormula(tree, { ...scope, line: line.name, field, own });
    if ("problem" in result) {
      builder.fill(row, { kind: "broken", line: line.name, reason: result.problem.message }, []);
      return { entry, row, inputs: {}, problem: result.problem };
    }
    lowered.set(field, result.node);
  }
  const typedCounts = typedMemberCounts(entry, builder.graph.periodCount);
  const memberCount = entry.memberKeys.length;
  const isTyped = (period: number) => memberCount > 0 && typedCounts?.[period] === memberCount;
  const value = memberCount > 0 && typedCounts?.includes(memberCount) === true ? input("value") : undefined;
  const starts: number[] = [];
  const args: number[] = [];
  for (const period of breaksIn(entry, typedCounts !== null, timed ? builder.graph.periodCount : 1)) {
    const isOpening = period === entry.from && entry.opening !== null;
    const calculated = isOpening ? lowered.get("opening") : period < entry.from ? undefined : lowered.get("formula");
    const piece = (isTyped(period) ? value : calculated) ?? -1;
    if (args.length > 0 && args.at(-1) === piece) continue;
    starts.push(period);
    args.push(piece);
  }
  const assemble = { kind: "assemble", line: line.name, starts } as const;
  const ofValue = value === undefined ? {} : { value };
  const isTypedInPart = typedCounts?.some((count) => count > 0 && count < memberCount) ?? false;
  if (entry.changed === "no" && !isTypedInPart) {
    builder.fill(row, assemble, args);
    return { entry, row, inputs: ofValue, problem: null };
  }
  const assembled = builder.reserve(assemble, own, timed);
  builder.fill(assembled, assemble, args);
  const factor = input("factor");
  const summand = input("summand");
  builder.fill(row, { kind: "patch", line: line.name }, [assembled, factor, summand]);
  return { entry, row, inputs: { factor, summand, ...ofValue }, problem: null };
}

/** By period, how many members have a typed value there; where all have, no formula is needed. Null where none has. */
function typedMemberCounts({ line, memberKeys }: LineEntry, periodCount: number): readonly number[] | null {
  if (line.values === undefined) return null;
  const counts = new Array<number>(periodCount).fill(0);
  for (const key of memberKeys) {
    const series = seriesOf(line.values, key);
    for (let period = 0; period < periodCount; period++)
      if (seriesEntry(series, period) !== undefined) counts[period]!++;
  }
  return counts;
}

/** The periods, in order, at which a row may begin to hold something else. */
function breaksIn({ from }: LineEntry, isTyped: boolean, periodCount: number): readonly number[] {
  if (isTyped) return Array.from({ length: periodCount }, (_, period) => period);
  return [0, from, from + 1].filter((period, at, all) => period < periodCount && period !== all[at - 1]);
}
