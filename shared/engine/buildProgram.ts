/** The lines of a document as one program; circles found on the way become errors of their lines. */
import type { Document } from "../model/document.ts";
import { isCalculation, seriesEntry, seriesOf } from "../model/lines.ts";
import { periodLabels, periodNumber, periodsPerYear } from "../model/timeline.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { depends, emptinessOf, type FlagMaker, flagAggregates } from "./emptiness.ts";
import type { Node, Operation } from "./graph.ts";
import { GraphBuilder } from "./graphBuilder.ts";
import type { LineEntry } from "./lineEntry.ts";
import { lowerFormula, type Scope } from "./lower.ts";
import type { LineRow, Program } from "./program.ts";
import { type CellOfNode, type Schedule, scheduleOf } from "./schedule.ts";
import { timedLines } from "./timed.ts";

export interface BuiltProgram {
  readonly program: Program;
  readonly diagnostics: readonly Diagnostic[];
}

const secondsPerYear = 8766 * 3600;

interface Frame {
  readonly builder: GraphBuilder;
  readonly timed: ReadonlySet<string>;
  readonly rows: Map<string, number>;
  readonly inputs: Map<string, { value?: number; factor?: number; summand?: number }>;
  readonly diagnostics: Diagnostic[];
}

export function buildProgram(document: Document, entries: ReadonlyMap<string, LineEntry>): BuiltProgram {
  const labels = periodLabels(document.timeline);
  const sizes = document.lists.map((list) => list.members.length);
  const frame: Frame = {
    builder: new GraphBuilder(labels.length, sizes),
    timed: timedLines(entries),
    rows: new Map(),
    inputs: new Map(),
    diagnostics: [],
  };
  const scope: Scope = {
    builder: frame.builder,
    rowOf: (name) => frame.rows.get(name),
    lineNames: [...entries.keys()],
    lists: document.lists.map(({ name, label, members }) => ({ name, label, members: members.map((m) => m.name) })),
    periodLabels: labels,
    periodNumbers: labels.map((_, index) => periodNumber(document.timeline, index)),
    periodIndexes: labels.map((_, index) => index),
    periodLength: secondsPerYear / periodsPerYear[document.timeline.unit],
  };
  for (const entry of entries.values()) reserveRow(frame, entry);
  for (const entry of entries.values()) if (isCalculation(entry.line)) fillRow(frame, entry, scope);
  shareRows(frame);

  const schedule = scheduleWithoutCircles(frame, labels);
  const flags = flagAggregates(frame.builder, emptinessOf(frame.builder, schedule.steps));
  const rows = lineRows(frame, entries, flags);
  const { steps } = flags.areNeeded ? scheduleOf(frame.builder.graph, rootsOf(rows)) : schedule;
  return { program: { graph: frame.builder.graph, steps, rows }, diagnostics: frame.diagnostics };
}

const rootsOf = (rows: ReadonlyMap<string, LineRow>): readonly number[] =>
  [...rows.values()].flatMap(({ node, flags }) => (flags === null ? [node] : [node, flags]));

const ascending = (lists: readonly number[]): readonly number[] => [...lists].sort((a, b) => a - b);

/** A place for every line's row, so that formulas can refer to each other in any order. */
function reserveRow({ builder, timed, rows, inputs }: Frame, { line, lists, broken }: LineEntry): void {
  const own = ascending(lists);
  const isTimed = timed.has(line.name);
  if (broken !== null) {
    rows.set(line.name, builder.reserve({ kind: "broken", line: line.name, reason: broken }, [], false));
    return;
  }
  if (isCalculation(line)) {
    rows.set(line.name, builder.reserve({ kind: "assemble", line: line.name, starts: [] }, own, isTimed));
    return;
  }
  const value = builder.reserve({ kind: "input", line: line.name, part: "value" }, own, isTimed);
  rows.set(line.name, value);
  inputs.set(line.name, { value });
}

/** Pieces by period: typed for all members, opening, empty before the start, formula; then what scenarios change. */
function fillRow(frame: Frame, entry: LineEntry, scope: Scope): void {
  const { builder, rows, inputs } = frame;
  const { line, broken } = entry;
  if (broken !== null) return;
  const row = rows.get(line.name)!;
  const { lists: own, timed } = builder.node(row);
  const typedCounts = typedMemberCounts(entry, builder.graph.periodCount);
  const memberCount = entry.memberKeys.length;
  const isTypedInPart = typedCounts?.some((count) => count > 0 && count < memberCount) ?? false;
  const isPatched = entry.changed !== "no" || isTypedInPart;
  const assembled = isPatched ? builder.reserve({ kind: "assemble", line: line.name, starts: [] }, own, timed) : row;

  const lowered = new Map<"formula" | "opening", number>();
  for (const field of ["opening", "formula"] as const) {
    const tree = entry[field];
    if (tree === null) continue;
    const result = lowerFormula(tree, { ...scope, line: line.name, field, own });
    if ("problem" in result) {
      frame.diagnostics.push(result.problem);
      builder.fill(row, { kind: "broken", line: line.name, reason: result.problem.message }, []);
      return;
    }
    lowered.set(field, result.node);
  }
  const isTyped = (period: number) => memberCount > 0 && typedCounts?.[period] === memberCount;
  let value: number | undefined;
  if (memberCount > 0 && typedCounts?.includes(memberCount) === true)
    value = builder.reserve({ kind: "input", line: line.name, part: "value" }, own, timed);
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
  builder.fill(assembled, { kind: "assemble", line: line.name, starts }, args);
  if (!isPatched) {
    if (value !== undefined) inputs.set(line.name, { value });
    return;
  }
  const factor = builder.reserve({ kind: "input", line: line.name, part: "factor" }, own, timed);
  const summand = builder.reserve({ kind: "input", line: line.name, part: "summand" }, own, timed);
  builder.fill(row, { kind: "patch", line: line.name }, [assembled, factor, summand]);
  inputs.set(line.name, { factor, summand, ...(value === undefined ? {} : { value }) });
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

/** A row that is one formula throughout is that formula's node: readers go there directly. */
function shareRows({ builder, rows }: Frame): void {
  const targets = targetsOf(builder.graph.nodes);
  const target = (id: number) => (id === -1 ? id : targets[id]!);
  for (const [id, { operation, args }] of builder.graph.nodes.entries())
    if (args.some((arg) => target(arg) !== arg)) builder.fill(id, operation, args.map(target));
  for (const [name, row] of rows) if (target(row) !== row) rows.set(name, target(row));
}

/** By node, the one that holds its row; of rows that are each other, each its own. */
function targetsOf(nodes: readonly Node[]): Int32Array {
  const next = ({ operation, args, lists, timed }: Node): number => {
    if (operation.kind !== "assemble" || operation.starts[0] !== 0 || args.length !== 1 || args[0] === -1) return -1;
    const only = nodes[args[0]!]!;
    return only.timed === timed && only.lists === lists ? args[0]! : -1;
  };
  const targets = new Int32Array(nodes.length).fill(-1);
  for (let id = 0; id < nodes.length; id++) {
    const path: number[] = [];
    let at = id;
    while (targets[at] === -1) {
      targets[at] = at;
      path.push(at);
      const further = next(nodes[at]!);
      if (further === -1) break;
      at = further;
    }
    for (const passed of path) {
      if (passed === at) break; // the end of the way, or a ring that begins here
      targets[passed] = targets[at]!;
    }
  }
  return targets;
}

/** Lines on a circle become broken until no circle is left; each circle is told once. */
function scheduleWithoutCircles(frame: Frame, labels: readonly string[]): Schedule {
  const { builder, rows, diagnostics } = frame;
  for (;;) {
    const schedule = scheduleOf(builder.graph, [...rows.values()]);
    if (schedule.circles.length === 0) return schedule;
    const lineOf = new Map<number, string>();
    for (const [name, row] of rows) if (!lineOf.has(row)) lineOf.set(row, name);
    for (const circle of schedule.circles) {
      const path = circlePath(builder, circle, lineOf, labels);
      const reason = `These need each other in the same period: ${path.text}. Refer to an earlier period, prev(x), to break the circle.`;
      for (const line of path.lines) {
        diagnostics.push({
          severity: "error",
          code: "circular",
          line,
          field: "formula",
          at: null,
          message: reason,
          suggestion: null,
        });
        builder.fill(rows.get(line)!, { kind: "broken", line, reason }, []);
      }
      if (path.lines.length === 0) builder.fill(circle[0]!.node, { kind: "broken", line: "", reason }, []);
    }
  }
}

function circlePath(
  builder: GraphBuilder,
  circle: readonly CellOfNode[],
  lineOf: ReadonlyMap<number, string>,
  labels: readonly string[],
): { readonly lines: readonly string[]; readonly text: string } {
  const named = circle.flatMap(({ node, period }) => {
    const line = lineOf.get(node) ?? assembledLine(builder.node(node).operation);
    if (line === undefined) return [];
    return [{ line, text: builder.node(node).timed ? `${line} in ${labels[period]}` : line }];
  });
  const steps = named.filter((step, index) => step.text !== named[index - 1]?.text);
  const text = [...steps, ...steps.slice(0, 1)].map((step) => step.text).join(" → ");
  return { lines: [...new Set(steps.map((step) => step.line))], text };
}

const assembledLine = (operation: Operation): string | undefined =>
  operation.kind === "assemble" || operation.kind === "patch" ? operation.line : undefined;

function lineRows(
  { builder, rows, inputs }: Frame,
  entries: ReadonlyMap<string, LineEntry>,
  flags: FlagMaker,
): ReadonlyMap<string, LineRow> {
  const byLine = new Map<string, LineRow>();
  for (const [name, node] of rows) {
    const emptiness = flags.states(node);
    const { lists } = builder.node(node);
    byLine.set(name, {
      node,
      emptiness,
      flags: emptiness.includes(depends) ? flags.of(node) : null,
      items: itemsOfMembers(builder, entries.get(name)!.lists, lists),
      inputs: inputs.get(name) ?? {},
    });
  }
  return byLine;
}

const onlyItem = new Int32Array(1);

/** Members follow the line's own order of lists, items the document's. */
function itemsOfMembers(builder: GraphBuilder, own: readonly number[], lists: readonly number[]): Int32Array {
  if (own.length === 0) return onlyItem;
  const places = own.map((_, index) => index);
  const sizes = own.map((list) => builder.graph.listSizes[list]!);
  const inOrder = places.filter((place) => lists.includes(own[place]!)).sort((a, b) => own[a]! - own[b]!);
  const count = sizes.reduce((product, size) => product * size, 1);
  return Int32Array.from({ length: count }, (_, member) => {
    const digits = new Array<number>(own.length);
    let rest = member;
    for (let place = own.length - 1; place >= 0; place--) {
      digits[place] = rest % sizes[place]!;
      rest = Math.floor(rest / sizes[place]!);
    }
    return inOrder.reduce((item, place) => item * sizes[place]! + digits[place]!, 0);
  });
}
