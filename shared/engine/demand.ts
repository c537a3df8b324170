/**
 * Which periods of which nodes anybody reads.
 *
 * A formula that holds from 2025 on is not computed in 2024, where it may have
 * no answer or close a circle that is not there.
 */
import { visitNeeds } from "./dependencies.ts";
import type { Graph } from "./graph.ts";

/** 1 at `node * periodCount + period` where the cell is read; a node that is not timed has its cell in period 0. */
export type Demand = Uint8Array;

/** `groups` as of stronglyConnected: what a group needs comes before it. Every period of a root is read. */
export function demandOf(graph: Graph, groups: readonly (readonly number[])[], roots: readonly number[]): Demand {
  const { nodes, periodCount } = graph;
  const demand = new Uint8Array(nodes.length * periodCount);
  for (const root of roots) {
    const start = root * periodCount;
    demand.fill(1, start, start + (nodes[root]!.timed ? periodCount : 1));
  }
  for (let index = groups.length - 1; index >= 0; index--) spread(graph, groups[index]!, demand);
  return demand;
}

/** A row at a time; within a group again and again, until its members ask nothing more of each other. */
function spread(graph: Graph, group: readonly number[], demand: Demand): void {
  const { nodes, periodCount } = graph;
  const members = new Set(group);
  const waiting = [...group];
  let id = 0;
  const ask = (arg: number, isMore: boolean) => {
    if (isMore && members.has(arg)) waiting.push(arg);
  };
  const visitor = {
    alongside(arg: number, from: number, to: number, lag: number) {
      const isTimed = nodes[arg]!.timed;
      const own = id * periodCount;
      const needed = arg * periodCount;
      let isMore = false;
      for (let period = to - 1; period >= from; period--) {
        if (demand[own + period] === 0) continue;
        const cell = needed + (isTimed ? period - lag : 0);
        if (demand[cell] === 1) continue;
        demand[cell] = 1;
        isMore = true;
      }
      ask(arg, isMore);
    },
    throughout(arg: number, first: number, end: number) {
      const own = demand.subarray(id * periodCount, (id + 1) * periodCount);
      if (!own.includes(1)) return;
      const needed = arg * periodCount;
      const [from, to] = nodes[arg]!.timed ? [needed + first, needed + end] : [needed, needed + 1];
      const isMore = demand.subarray(from, to).includes(0);
      demand.fill(1, from, to);
      ask(arg, isMore);
    },
  };
  while (waiting.length > 0) {
    id = waiting.pop()!;
    visitNeeds(graph, id, visitor);
  }
}
