/**
 * The lines of a document as a graph in which each has a row of its own.
 *
 * Of the graph of another state of the document the lines that are the same keep
 * their nodes; those that read a row which is no longer there are lowered anew.
 */
import type { Document } from "../../model/document.ts";
import { isCalculation } from "../../model/lines.ts";
import { periodLabels, periodNumber, periodsPerYear } from "../../model/timeline.ts";
import { GraphBuilder } from "../graph/graphBuilder.ts";
import type { Scope } from "../graph/lower.ts";
import type { LineEntry } from "./lineEntry.ts";
import { fillRow, type LineNodes, reserveRow } from "./lineNodes.ts";
import { isSameFrame, type LineTable } from "./lineTable.ts";
import { renewedMap } from "./renewedMap.ts";
import { isSameSet } from "./sameSet.ts";
import { isTimedAlike, timedLines } from "./timed.ts";

export interface LineGraph {
  readonly table: LineTable;
  readonly builder: GraphBuilder;
  /** By name, in the order of the document. */
  readonly lines: ReadonlyMap<string, LineNodes>;
  /** Of the graph before, where all lines but the renewed ones of the table are those that stood there. */
  readonly since: LineGraph["lines"] | null;
  /** By place in the document, the node of the line's row. */
  readonly rows: Int32Array;
  /** Names of the lines whose formulas cannot be computed. */
  readonly withProblem: ReadonlySet<string>;
  /** Names of the lines that have a value of their own in each period. */
  readonly timed: ReadonlySet<string>;
  /** The same for graphs that grew one from the other: a node of one is the same node in those after it, or is read no more. */
  readonly stem: object;
  /** How many nodes it had when it was last built from nothing: those that nobody reads any more stay. */
  readonly sizeAnew: number;
}

/** How many times as many nodes, and lines, as it needs a graph may have. */
const mostGrowth = 2;

export function lineGraphOf(table: LineTable, before: LineGraph | null): LineGraph {
  const known = before !== null && isOfUse(before, table) ? before : null;
  const inPlace = known === null ? null : graphInPlace(table, known);
  if (inPlace !== null) return inPlace;
  const { entries, document } = table;
  const builder = known?.builder.copy() ?? builderOf(document);
  const timed = timedLines(entries);
  const { rows, moved } = rowsOf(entries, builder, timed, known);
  const scope = scopeOf(document, builder, { rowOf: (name) => rows.get(name), lineNames: () => rows.keys() });
  const lines = new Map<string, LineNodes>();
  for (const [name, entry] of entries) {
    const own = known?.lines.get(name);
    const row = rows.get(name)!;
    const isSame =
      own?.entry === entry &&
      own.row === row &&
      own.problem === null &&
      (moved.size === 0 || !entry.reads.some((used) => moved.has(used)));
    lines.set(name, isSame ? own : fillRow(scope, entry, row));
  }
  const { stem, sizeAnew } = known ?? { stem: {}, sizeAnew: builder.graph.nodes.length };
  const withProblem = new Set<string>();
  for (const [name, { problem }] of lines) if (problem !== null) withProblem.add(name);
  return {
    table,
    builder,
    lines,
    since: null,
    rows: Int32Array.from(rows.values()),
    withProblem,
    timed,
    stem,
    sizeAnew,
  };
}

/** Where every line keeps its row. Cost: the lines that are other ones, and copying the nodes. */
function graphInPlace(table: LineTable, known: LineGraph): LineGraph | null {
  if (table.change?.since !== known.table.entries) return null;
  const { renewed } = table.change;
  const ownOf = ({ line }: LineEntry) => known.lines.get(line.name)!;
  const keepsRow = (entry: LineEntry) =>
    mayKeepRow(ownOf(entry), entry, known.builder, known.timed.has(entry.line.name));
  if (!renewed.every(keepsRow)) return null;
  const isTimedAsItWas = renewed.every((entry) => isTimedAlike(ownOf(entry).entry, entry));
  if (!isTimedAsItWas && !isSameSet(timedLines(table.entries), known.timed)) return null;
  const builder = known.builder.copy();
  const scope = scopeOf(table.document, builder, {
    rowOf: (name) => known.lines.get(name)?.row,
    lineNames: () => known.lines.keys(),
  });
  const filled = new Map(renewed.map((entry) => [entry.line.name, fillRow(scope, entry, ownOf(entry).row)]));
  const withProblem = new Set(known.withProblem);
  for (const [name, { problem }] of filled)
    if (problem === null) withProblem.delete(name);
    else withProblem.add(name);
  const lines = renewedMap(known.lines, filled);
  return { ...known, table, builder, lines, since: known.lines, withProblem };
}

export const isGrownFrom = (graph: LineGraph, before: LineGraph): boolean => graph.stem === before.stem;

/** Of little use is a graph of which most would be nodes that nobody reads. */
const isOfUse = ({ table, builder, lines, sizeAnew }: LineGraph, { document, entries }: LineTable): boolean =>
  isSameFrame(table.document, document) &&
  builder.graph.nodes.length <= mostGrowth * sizeAnew &&
  lines.size <= mostGrowth * entries.size;

interface Rows {
  readonly rows: ReadonlyMap<string, number>;
  /** Names that now stand for another row than before, or for none. */
  readonly moved: ReadonlySet<string>;
}

function rowsOf(
  entries: ReadonlyMap<string, LineEntry>,
  builder: GraphBuilder,
  timed: ReadonlySet<string>,
  known: LineGraph | null,
): Rows {
  const rows = new Map<string, number>();
  const moved = new Set<string>();
  for (const [name, entry] of entries) {
    const own = known?.lines.get(name);
    if (own !== undefined && mayKeepRow(own, entry, builder, timed.has(name))) rows.set(name, own.row);
    else {
      rows.set(name, reserveRow(builder, entry, timed.has(name)));
      moved.add(name);
    }
  }
  if (known !== null && known.lines.size + moved.size > rows.size)
    for (const name of known.lines.keys()) if (!rows.has(name)) moved.add(name);
  return { rows, moved };
}

/** Whoever reads the row must find it over the same lists and periods. */
function mayKeepRow({ entry: before, row }: LineNodes, entry: LineEntry, builder: GraphBuilder, isTimed: boolean) {
  if (before.broken !== null || entry.broken !== null) return before === entry;
  if (builder.node(row).timed !== isTimed) return false;
  if (before === entry) return true;
  return (
    isCalculation(before.line) === isCalculation(entry.line) &&
    before.lists.length === entry.lists.length &&
    before.lists.every((list, at) => list === entry.lists[at])
  );
}

const builderOf = ({ timeline, lists }: Document): GraphBuilder =>
  new GraphBuilder(
    timeline.periods,
    lists.map((list) => list.members.length),
  );

const secondsPerYear = 8766 * 3600;

function scopeOf(document: Document, builder: GraphBuilder, names: Pick<Scope, "rowOf" | "lineNames">): Scope {
  const labels = periodLabels(document.timeline);
  return {
    builder,
    ...names,
    lists: document.lists.map(({ name, label, members }) => ({ name, label, members: members.map((m) => m.name) })),
    periodLabels: labels,
    periodNumbers: labels.map((_, index) => periodNumber(document.timeline, index)),
    periodIndexes: labels.map((_, index) => index),
    periodLength: secondsPerYear / periodsPerYear[document.timeline.unit],
  };
}
