/** What is known of each line of a compiled document. */
import type { Expr } from "../formula/tree.ts";
import type { Dimension } from "../formula/unitAtoms.ts";
import type { Unit } from "../formula/units.ts";
import type { Line } from "../model/document.ts";
import type { LineEntry } from "./lines/lineEntry.ts";
import type { LineGraph } from "./lines/lineGraph.ts";
import type { LineTable } from "./lines/lineTable.ts";
import { renewedMap } from "./lines/renewedMap.ts";
import type { UnitChecks } from "./lines/unitChecks.ts";

export interface CompiledLine {
  readonly line: Line;
  /** Name of its section. */
  readonly section: string;
  readonly memberKeys: readonly string[];
  /** False where one number holds in every period. */
  readonly isTimed: boolean;
  readonly unit: Unit;
  /** As read; null where there is none, or none that can be read. */
  readonly formula: Expr | null;
  readonly opening: Expr | null;
  /** What the formula measures; null for an input, or where it fits anything. */
  readonly inferred: Dimension | null;
  /** Names of the lines that read it, and of those it reads. */
  readonly feeds: readonly string[];
  readonly feedsFrom: readonly string[];
}

type CompiledLines = ReadonlyMap<string, CompiledLine>;

/** What they are told from. */
export interface LinesKnown {
  readonly table: LineTable;
  readonly graph: LineGraph;
  readonly units: UnitChecks;
}

interface LinesBefore {
  readonly lines: CompiledLines;
  readonly known: LinesKnown;
}

/** By name, in the order of the document. */
export const compiledLines = (known: LinesKnown, before: LinesBefore | null): CompiledLines =>
  (before === null ? null : linesInPlace(known, before)) ?? linesAnew(known);

function linesAnew(known: LinesKnown): CompiledLines {
  const { entries } = known.table;
  const feeds = new Map<string, string[]>();
  for (const [name, { reads }] of entries)
    for (const used of reads) {
      const users = feeds.get(used);
      if (users === undefined) feeds.set(used, [name]);
      else users.push(name);
    }
  const lines = new Map<string, CompiledLine>();
  for (const [name, entry] of entries) lines.set(name, compiledLine(known, entry, feeds.get(name) ?? []));
  return lines;
}

/** Where lines that are the same mean the same. Cost: the others, and who reads what they read. */
function linesInPlace(known: LinesKnown, before: LinesBefore): CompiledLines | null {
  const { table, graph, units } = known;
  const since = before.known.table.entries;
  if (table.change?.since !== since || graph.timed !== before.known.graph.timed || !units.isInPlace) return null;
  const { renewed } = table.change;
  const other = new Map<string, CompiledLine>();
  for (const entry of renewed) {
    const { name } = entry.line;
    other.set(name, compiledLine(known, entry, before.lines.get(name)!.feeds));
  }
  const feed = (used: string, feedsWith: (feeds: readonly string[]) => readonly string[]) => {
    const line = other.get(used) ?? before.lines.get(used);
    if (line !== undefined) other.set(used, { ...line, feeds: feedsWith(line.feeds) });
  };
  for (const { line, reads } of renewed) {
    const was = since.get(line.name)!.reads;
    for (const used of was)
      if (!reads.includes(used)) feed(used, (feeds) => feeds.filter((each) => each !== line.name));
    for (const used of reads) if (!was.includes(used)) feed(used, (feeds) => table.order.with(line.name, feeds));
  }
  return renewedMap(before.lines, other);
}

function compiledLine({ table, graph, units }: LinesKnown, entry: LineEntry, feeds: readonly string[]): CompiledLine {
  const { line, section, memberKeys, unit, formula, opening, reads } = entry;
  return {
    line,
    section,
    memberKeys,
    isTimed: graph.builder.node(graph.lines.get(line.name)!.row).timed,
    unit,
    formula,
    opening,
    inferred: units.checks.get(line.name)?.inferred ?? null,
    feeds,
    feedsFrom: reads.filter((used) => table.entries.has(used)),
  };
}
