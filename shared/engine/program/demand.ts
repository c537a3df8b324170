/**
 * Which periods of which nodes anybody reads.
 *
 * A formula that holds from 2025 on is not computed in 2024, where it may have
 * no answer or close a circle that is not there.
 */
import type { ArgTable } from "../graph/argTable.ts";
import { visitNeeds } from "../graph/dependencies.ts";
import type { Graph } from "../graph/graph.ts";
import type { Groups } from "../graph/stronglyConnected.ts";

export class Demand {
  /** By node, from the first period that is read up to the last (exclusive); a node that is not timed has its cell in period 0. */
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  /** By node, 1 where all its cells are read: most are. */
  private readonly whole: Uint8Array;
  /** Of the few nodes that are read with gaps between, 1 by period where they are. */
  private readonly withGaps = new Map<number, Uint8Array>();
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
    this.from = new Int32Array(graph.nodes.length);
    this.to = new Int32Array(graph.nodes.length);
    this.whole = new Uint8Array(graph.nodes.length);
  }

  isWhole(id: number): boolean {
    return this.whole[id] === 1;
  }

  isRead(id: number, period: number): boolean {
    if (period < this.from[id]! || period >= this.to[id]!) return false;
    return this.whole[id] === 1 || (this.withGaps.get(id)?.[period] ?? 1) === 1;
  }

  /** From the first period anybody reads up to the last; null where nobody reads any. */
  periodsRead(id: number): { readonly from: number; readonly to: number } | null {
    const from = this.from[id]!;
    const to = this.to[id]!;
    return from < to ? { from, to } : null;
  }

  /** Whether the same cells of a node are read as in the same node elsewhere. */
  isSame(id: number, other: Demand): boolean {
    if (this.from[id] !== other.from[id] || this.to[id] !== other.to[id]) return false;
    const gaps = this.withGaps.get(id);
    const others = other.withGaps.get(id);
    return gaps === undefined || others === undefined
      ? gaps === others
      : gaps.every((isRead, period) => isRead === others[period]);
  }

  /** Asks for the cells from one period up to another (exclusive); gives whether nobody had asked for some of them. */
  read(id: number, from: number, to: number): boolean {
    if (this.whole[id] === 1 || from >= to) return false;
    if (!this.graph.nodes[id]!.timed) return this.readWhole(id);
    const first = this.from[id]!;
    const end = this.to[id]!;
    const gaps = this.withGaps.get(id);
    const isApart = first < end && (to < first || from > end);
    if (gaps !== undefined || isApart) return this.readAmongGaps(id, from, to);
    if (from >= first && to <= end) return false;
    this.from[id] = first < end ? Math.min(first, from) : from;
    this.to[id] = first < end ? Math.max(end, to) : to;
    this.whole[id] = this.to[id]! - this.from[id]! === this.graph.periodCount ? 1 : 0;
    return true;
  }

  /** Asks for every cell of a node; gives whether some had not been asked for. */
  readWhole(id: number): boolean {
    if (this.whole[id] === 1) return false;
    this.whole[id] = 1;
    this.withGaps.delete(id);
    this.from[id] = 0;
    this.to[id] = this.graph.nodes[id]!.timed ? this.graph.periodCount : 1;
    return true;
  }

  /** Asks for the cells `lag` periods before those of `reader`, between two periods, that are read; gives as `read` does. */
  readAlongside(id: number, reader: number, from: number, to: number, lag: number): boolean {
    const first = Math.max(from, this.from[reader]!);
    const end = Math.min(to, this.to[reader]!);
    if (!this.withGaps.has(reader)) return this.read(id, first - lag, end - lag);
    let isMore = false;
    for (let period = first; period < end; period++)
      if (this.isRead(reader, period) && this.read(id, period - lag, period - lag + 1)) isMore = true;
    return isMore;
  }

  private readAmongGaps(id: number, from: number, to: number): boolean {
    const { periodCount } = this.graph;
    const isRead = this.withGaps.get(id) ?? new Uint8Array(periodCount).fill(1, this.from[id], this.to[id]);
    const isMore = isRead.subarray(from, to).includes(0);
    isRead.fill(1, from, to);
    this.from[id] = Math.min(this.from[id]!, from);
    this.to[id] = Math.max(this.to[id]!, to);
    if (isRead.subarray(this.from[id], this.to[id]).includes(0)) this.withGaps.set(id, isRead);
    else this.withGaps.delete(id);
    this.whole[id] = isRead.includes(0) ? 0 : 1;
    return isMore;
  }
}

/** Every period of a root is read. */
export function demandOf(graph: Graph, table: ArgTable, groups: Groups, roots: Int32Array): Demand {
  const demand = new Demand(graph);
  for (const root of roots) demand.readWhole(root);
  const { periodCount } = graph;
  const { starts, args, isOverTime } = table;
  let id = 0;
  const waiting: number[] = [];
  /** Within a group again and again, until its members ask nothing more of each other. */
  const ask = (arg: number, isMore: boolean) => {
    if (isMore && groups.groupOf[arg] === groups.groupOf[id]) waiting.push(arg);
  };
  const visitor = {
    alongside(arg: number, from: number, to: number, lag: number) {
      if (demand.isWhole(arg)) return;
      if (demand.isWhole(id) && lag === 0 && from === 0 && to === periodCount) ask(arg, demand.readWhole(arg));
      else ask(arg, demand.readAlongside(arg, id, from, to, lag));
    },
    throughout(arg: number, first: number, end: number) {
      if (demand.periodsRead(id) !== null) ask(arg, demand.read(arg, first, end));
    },
  };
  for (let group = groups.count - 1; group >= 0; group--) {
    const start = groups.starts[group]!;
    const end = groups.starts[group + 1]!;
    const first = groups.nodes[start]!;
    if (end - start === 1 && isOverTime[first] === 0 && demand.isWhole(first)) {
      // Most of a model: no period of it needs a look.
      for (let at = starts[first]!; at < starts[first + 1]!; at++) demand.readWhole(args[at]!);
      continue;
    }
    for (let at = start; at < end; at++) waiting.push(groups.nodes[at]!);
    while (waiting.length > 0) {
      id = waiting.pop()!;
      visitNeeds(graph, id, visitor);
    }
  }
  return demand;
}
