/**
 * Where the cells of each node lie in the buffer of a machine: item → period → case.
 *
 * A node that no varying input reaches has one value a cell, computed once; the
 * others have a column of `blockSize` values. Columns that nobody reads any more
 * give their place to later ones.
 */
import { type Graph, itemCountOf } from "../graph/graph.ts";
import { type Step, visitNodes } from "../program/schedule.ts";

export interface Place {
  /** Of item 0, period 0, case 0. */
  readonly at: number;
  readonly itemStride: number;
  /** 0 where the node has one cell for all periods. */
  readonly periodStride: number;
  /** 1 for a column, 0 for a value shared by all cases. */
  readonly caseStride: 0 | 1;
}

/** By node; absent where the node is not needed. */
export type PlaceOf = (node: number) => Place | undefined;

export interface Layout {
  readonly placeOf: PlaceOf;
  readonly size: number;
}

/** `kept`: varying nodes whose columns are given to no other. */
export function layoutInBlocks(
  graph: Graph,
  steps: readonly Step[],
  isVarying: Uint8Array,
  kept: ReadonlySet<number>,
  blockSize: number,
): Layout {
  const places: (Place | undefined)[] = new Array(graph.nodes.length);
  const lastUse = lastUses(graph, steps);
  const free = new Map<number, number[]>();
  let size = 0;
  for (const [index, step] of steps.entries()) {
    visitNodes(step, (id) => {
      const { lists, timed, operation } = graph.nodes[id]!;
      const caseCount = isVarying[id] === 1 ? blockSize : 1;
      const periods = timed ? graph.periodCount : 1;
      const needed = itemCountOf(graph, lists) * periods * caseCount;
      // An input's column is written before the first step: no earlier step may have it for its own.
      const mayReuse = isVarying[id] === 1 && operation.kind !== "input";
      const reused = mayReuse ? free.get(needed)?.pop() : undefined;
      places[id] = {
        at: reused ?? size,
        itemStride: periods * caseCount,
        periodStride: timed ? caseCount : 0,
        caseStride: isVarying[id] === 1 ? 1 : 0,
      };
      if (reused === undefined) size += needed;
    });
    for (const id of lastUse.get(index) ?? []) {
      if (isVarying[id] === 0 || kept.has(id)) continue;
      const place = places[id]!;
      const freed = itemCountOf(graph, graph.nodes[id]!.lists) * place.itemStride;
      const slots = free.get(freed);
      if (slots === undefined) free.set(freed, [place.at]);
      else slots.push(place.at);
    }
  }
  return { placeOf: (id) => places[id], size };
}

/** By step, the nodes that no later step reads. */
function lastUses(graph: Graph, steps: readonly Step[]): ReadonlyMap<number, number[]> {
  const last = new Map<number, number>();
  for (const [index, step] of steps.entries())
    visitNodes(step, (id) => {
      last.set(id, index);
      for (const arg of graph.nodes[id]!.args) if (arg !== -1) last.set(arg, index);
    });
  const byStep = new Map<number, number[]>();
  for (const [id, index] of last) {
    const nodes = byStep.get(index);
    if (nodes === undefined) byStep.set(index, [id]);
    else nodes.push(id);
  }
  return byStep;
}
