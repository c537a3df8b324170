/**
 * Which periods of which nodes anybody reads.
 *
 * A formula that holds from 2025 on is not computed in 2024, where it may have
 * no answer or close a circle that is not there.
 */
import { visitNeeds } from "./dependencies.ts";
import type { Graph } from "./graph.ts";

export class Demand {
  /** 1 at `node * periodCount + period` where the cell is read; a node that is not timed has its cell in period 0. */
  private readonly cells: Uint8Array;
  /** By node, 1 where all its cells are: most are, and nothing of them is looked at period by period. */
  private readonly whole: Uint8Array;
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
    this.cells = new Uint8Array(graph.nodes.length * graph.periodCount);
    this.whole = new Uint8Array(graph.nodes.length);
  }

  isWhole(id: number): boolean {
    return this.whole[id] === 1;
  }

  isRead(id: number, period: number): boolean {
    return this.cells[id * this.graph.periodCount + period] === 1;
  }

  /** From the first period anybody reads up to the last; null where nobody reads any. */
  periodsRead(id: number): { readonly from: number; readonly to: number } | null {
    const { periodCount, nodes } = this.graph;
    if (this.isWhole(id)) return { from: 0, to: nodes[id]!.timed ? periodCount : 1 };
    let from = 0;
    while (from < periodCount && !this.isRead(id, from)) from++;
    if (from === periodCount) return null;
    let to = periodCount;
    while (!this.isRead(id, to - 1)) to--;
    return { from, to };
  }

  /** Whether the same cells of a node are read as in the same node elsewhere. */
  isSame(id: number, other: Demand): boolean {
    if (this.isWhole(id)) return other.isWhole(id);
    const start = id * this.graph.periodCount;
    for (let cell = start; cell < start + this.graph.periodCount; cell++)
      if (this.cells[cell] !== other.cells[cell]) return false;
    return true;
  }

  /** Asks for a cell; gives whether nobody had. */
  read(id: number, period: number): boolean {
    if (this.isWhole(id)) return false;
    if (!this.graph.nodes[id]!.timed) return this.readWhole(id);
    const cell = id * this.graph.periodCount + period;
    if (this.cells[cell] === 1) return false;
    this.cells[cell] = 1;
    return true;
  }

  /** Asks for every cell of a node; gives whether some had not been asked for. */
  readWhole(id: number): boolean {
    if (this.isWhole(id)) return false;
    const { periodCount, nodes } = this.graph;
    const start = id * periodCount;
    this.cells.fill(1, start, start + (nodes[id]!.timed ? periodCount : 1));
    this.whole[id] = 1;
    return true;
  }
}

/** `groups` as of stronglyConnected: what a group needs comes before it. Every period of a root is read. */
export function demandOf(graph: Graph, groups: readonly (readonly number[])[], roots: readonly number[]): Demand {
  const demand = new Demand(graph);
  for (const root of roots) demand.readWhole(root);
  const { periodCount } = graph;
  let id = 0;
  let members: ReadonlySet<number> | null = null;
  const waiting: number[] = [];
  /** Within a group again and again, until its members ask nothing more of each other; of one node: of itself. */
  const askAgain = (arg: number) => {
    if (members === null ? arg === id : members.has(arg)) waiting.push(arg);
  };
  const visitor = {
    alongside(arg: number, from: number, to: number, lag: number) {
      if (demand.isWhole(arg)) return;
      let isMore = false;
      if (demand.isWhole(id) && lag === 0 && from === 0 && to === periodCount) isMore = demand.readWhole(arg);
      else
        for (let period = from; period < to; period++)
          if (demand.isRead(id, period) && demand.read(arg, period - lag)) isMore = true;
      if (isMore) askAgain(arg);
    },
    throughout(arg: number, first: number, end: number) {
      if (demand.periodsRead(id) === null) return;
      let isMore = false;
      for (let period = first; period < end; period++) if (demand.read(arg, period)) isMore = true;
      if (isMore) askAgain(arg);
    },
  };
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index]!;
    members = group.length === 1 ? null : new Set(group);
    waiting.push(...group);
    while (waiting.length > 0) {
      id = waiting.pop()!;
      visitNeeds(graph, id, visitor);
    }
  }
  return demand;
}
