/**
 * Where the cells of each node lie in the buffer of a machine that holds one case: row after row.
 *
 * What goes on from another leaves the rows where they lie, and those that are new follow: what was computed there stands.
 */
import { type Graph, itemCountOf } from "../graph/graph.ts";
import { type Step, visitNodes } from "../program/schedule.ts";
import type { Layout, Place } from "./layout.ts";

export interface OneCaseLayout extends Layout {
  readonly graph: Graph;
  /** By node, where its cells begin; -1 where nothing computes it. */
  readonly starts: Int32Array;
}

export function oneCaseLayout(graph: Graph, steps: readonly Step[], before: OneCaseLayout | null): OneCaseLayout {
  const { starts, size } = startsOf(graph, steps, before);
  // Of a large model few places are ever asked for: each is made when it is.
  const places: (Place | undefined)[] = new Array(graph.nodes.length);
  const placeAt = (id: number): Place => {
    const { timed } = graph.nodes[id]!;
    return { at: starts[id]!, itemStride: timed ? graph.periodCount : 1, periodStride: timed ? 1 : 0, caseStride: 0 };
  };
  return {
    graph,
    starts,
    size,
    placeOf(id) {
      if (starts[id] === -1) return undefined;
      places[id] ??= placeAt(id);
      return places[id];
    },
  };
}

function startsOf(graph: Graph, steps: readonly Step[], before: OneCaseLayout | null) {
  const starts = new Int32Array(graph.nodes.length).fill(-1);
  let size = before?.size ?? 0;
  const give = (id: number) => {
    const known = before === null ? -1 : placeBefore(before, graph, id);
    starts[id] = known === -1 ? size : known;
    if (known === -1) size += cellCountOf(graph, id);
  };
  for (const step of steps) visitNodes(step, give);
  return { starts, size };
}

export const cellCountOf = (graph: Graph, id: number): number =>
  itemCountOf(graph, graph.nodes[id]!.lists) * (graph.nodes[id]!.timed ? graph.periodCount : 1);

/** -1 where there is none, or not for a row over the same lists and periods. */
function placeBefore(before: OneCaseLayout, graph: Graph, id: number): number {
  const node = graph.nodes[id]!;
  const was = before.graph.nodes[id];
  const isSameSpan = was === node || (was?.lists === node.lists && was.timed === node.timed);
  return isSameSpan ? before.starts[id]! : -1;
}
