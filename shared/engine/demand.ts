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

function spread(graph: Graph, group: readonly number[], demand: Demand): void {
  const { nodes, periodCount } = graph;
  const members = group.length > 1 ? new Set(group) : null;
  const waiting: number[] = [];
  const visitCell = (cell: number) => {
    const id = Math.floor(cell / periodCount);
    visitNeeds(graph, id, cell % periodCount, (arg, period) => {
      const needed = arg * periodCount + (nodes[arg]!.timed ? period : 0);
      if (demand[needed] === 1) return;
      demand[needed] = 1;
      if (arg === id || members?.has(arg)) waiting.push(needed);
    });
  };
  for (const id of group)
    for (let period = 0; period < periodCount; period++)
      if (demand[id * periodCount + period] === 1) visitCell(id * periodCount + period);
  while (waiting.length > 0) visitCell(waiting.pop()!);
}
