/**
 * The order in which the rows of a graph are computed.
 *
 * Nodes that do not feed back run a whole row at once. A group of nodes that
 * feed each other through time becomes a loop over periods, forward where its
 * members look back, backward where they look ahead; a group that does neither
 * is ordered cell by cell. A cell that needs itself has no order: the cells of
 * its circle are returned instead.
 */
import { type ArgTable, argTableOf } from "../graph/argTable.ts";
import { breaksOf, visitCellNeeds } from "../graph/dependencies.ts";
import { type Graph, itemCountOf, itemMap, itemsRead, type Node } from "../graph/graph.ts";
import { type Groups, stronglyConnected } from "../graph/stronglyConnected.ts";
import { type Demand, demandOf } from "./demand.ts";

export type Step =
  | { readonly kind: "row"; readonly node: number; readonly from: number; readonly to: number }
  | Loop
  /** Triples of node, item, period, in order. */
  | { readonly kind: "cells"; readonly nodes: readonly number[]; readonly cells: readonly CellOfNode[] };

interface Loop {
  readonly kind: "loop";
  readonly nodes: readonly number[];
  readonly segments: readonly Segment[];
}

/** Periods `from` up to `to` (exclusive), or down from `to - 1`, each computing `order` in turn. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly isBackward: boolean;
  readonly order: readonly number[];
}

export interface CellOfNode {
  readonly node: number;
  readonly item: number;
  readonly period: number;
}

export const firstOf = (step: Step): number => (step.kind === "row" ? step.node : step.nodes[0]!);

export function visitNodes(step: Step, visit: (id: number) => void): void {
  if (step.kind === "row") visit(step.node);
  else for (const id of step.nodes) visit(id);
}

export interface Schedule {
  /** What was put in order. */
  readonly table: ArgTable;
  readonly demand: Demand;
  readonly steps: readonly Step[];
  /** By node, the index of the step that computes it; -1 where none does. */
  readonly stepOf: Int32Array;
  /** Cells that need themselves, each circle in order; the steps leave their nodes out. */
  readonly circles: readonly (readonly CellOfNode[])[];
}

/** Steps over the same nodes as `before`, the same periods read, are the steps that stood there. */
export function scheduleOf(graph: Graph, roots: Int32Array, before: Schedule | null): Schedule {
  const table = argTableOf(graph.nodes, before?.table ?? null);
  const groups = stronglyConnected(table, roots);
  const demand = demandOf(graph, table, groups, roots);
  const steps: Step[] = [];
  const stepOf = new Int32Array(graph.nodes.length).fill(-1);
  const circles: (readonly CellOfNode[])[] = [];
  const add = (step: Step) => {
    const index = steps.push(step) - 1;
    if (step.kind === "row") stepOf[step.node] = index;
    else for (const id of step.nodes) stepOf[id] = index;
  };
  for (let index = 0; index < groups.count; index++) {
    const start = groups.starts[index]!;
    const end = groups.starts[index + 1]!;
    const first = groups.nodes[start]!;
    if (end - start === 1 && !readsItself(table, first)) {
      const row = rowStep(demand, first, before);
      if (row !== null) add(row);
      continue;
    }
    const known = before === null ? null : loopBefore(before, table, demand, groups, index);
    const step = known ?? groupStep(graph, demand, [...groups.nodes.subarray(start, end)]);
    if ("kind" in step) add(step);
    else circles.push(step);
  }
  return { table, demand, steps, stepOf, circles };
}

function readsItself({ starts, args }: ArgTable, id: number): boolean {
  for (let at = starts[id]!; at < starts[id + 1]!; at++) if (args[at] === id) return true;
  return false;
}

/** Null where nobody reads any period. */
function rowStep(demand: Demand, node: number, before: Schedule | null): Step | null {
  const range = demand.periodsRead(node);
  if (range === null) return null;
  const known = before?.steps[before.stepOf[node] ?? -1];
  const isSame = known?.kind === "row" && known.from === range.from && known.to === range.to;
  return isSame ? known : { kind: "row", node, ...range };
}

function loopBefore(before: Schedule, { nodes }: ArgTable, demand: Demand, groups: Groups, group: number): Loop | null {
  const start = groups.starts[group]!;
  const size = groups.starts[group + 1]! - start;
  const known = before.steps[before.stepOf[groups.nodes[start]!] ?? -1];
  if (known?.kind !== "loop" || known.nodes.length !== size) return null;
  const isSame = (id: number, at: number) =>
    id === groups.nodes[start + at] && nodes[id] === before.table.nodes[id] && demand.isSame(id, before.demand);
  return known.nodes.every(isSame) ? known : null;
}

/** The step for nodes that feed back, or the circle that they go in. */
function groupStep(graph: Graph, demand: Demand, group: readonly number[]): Step | readonly CellOfNode[] {
  const segments = loopOver(graph, demand, group, false) ?? loopOver(graph, demand, group, true);
  if (segments !== null) return { kind: "loop", nodes: group, segments };
  const ordered = orderCells(graph, demand, group);
  return ordered.circle ?? { kind: "cells", nodes: group, cells: ordered.cells };
}

/** One order of the group for each stretch of periods with the same needs; null where time does not run this way. */
function loopOver(
  graph: Graph,
  demand: Demand,
  group: readonly number[],
  isBackward: boolean,
): readonly Segment[] | null {
  const members = new Set(group);
  if (group.some((id) => !graph.nodes[id]!.timed)) return null;
  const breaks = new Set([0, graph.periodCount]);
  for (const id of group) {
    for (const at of breaksOf(graph.nodes[id]!, graph.periodCount))
      if (at > 0 && at < graph.periodCount) breaks.add(at);
    if (demand.isWhole(id)) continue;
    for (let at = 1; at < graph.periodCount; at++)
      if (demand.isRead(id, at) !== demand.isRead(id, at - 1)) breaks.add(at);
  }
  const bounds = [...breaks].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < bounds.length; index++) {
    const order = orderAt(graph, demand, members, bounds[index]!, isBackward);
    if (order === null) return null;
    segments.push({ from: bounds[index]!, to: bounds[index + 1]!, isBackward, order });
  }
  return isBackward ? segments.reverse() : segments;
}

/** The members in an order that serves one period, given all periods before it (after it, when backward). */
function orderAt(
  graph: Graph,
  demand: Demand,
  members: ReadonlySet<number>,
  period: number,
  isBackward: boolean,
): number[] | null {
  const order: number[] = [];
  const state = new Map<number, "open" | "done">();
  for (const root of members) {
    if (!demand.isRead(root, period)) continue;
    const stack = [root];
    while (stack.length > 0) {
      const id = stack.at(-1)!;
      if (state.get(id) !== undefined) {
        stack.pop();
        if (state.get(id) === "open") {
          state.set(id, "done");
          order.push(id);
        }
        continue;
      }
      state.set(id, "open");
      let isSound = true;
      visitCellNeeds(graph, id, period, (arg, at) => {
        if (!members.has(arg)) return;
        if (at !== period) isSound &&= isBackward ? at > period : at < period;
        else if (state.get(arg) === "open") isSound = false;
        else if (state.get(arg) === undefined) stack.push(arg);
      });
      if (!isSound) return null;
    }
  }
  return order;
}

interface OrderedCells {
  readonly cells: readonly CellOfNode[];
  readonly circle: readonly CellOfNode[] | null;
}

function orderCells(graph: Graph, demand: Demand, group: readonly number[]): OrderedCells {
  const members = new Set(group);
  const cells: CellOfNode[] = [];
  const state = new Map<string, "open" | "done">();
  const keyOf = ({ node, item, period }: CellOfNode) => `${node},${item},${period}`;
  const needs = cellNeeds(graph, members);
  for (const root of group) {
    for (const first of cellsOf(graph, root)) {
      if (!demand.isRead(root, first.period)) continue;
      const stack = [first];
      while (stack.length > 0) {
        const cell = stack.at(-1)!;
        const key = keyOf(cell);
        if (state.has(key)) {
          stack.pop();
          if (state.get(key) === "open") {
            state.set(key, "done");
            cells.push(cell);
          }
          continue;
        }
        state.set(key, "open");
        for (const need of needs(cell)) {
          const seen = state.get(keyOf(need));
          if (seen === undefined) stack.push(need);
          if (seen === "open") return { cells, circle: circleFrom(stack, need, state, keyOf) };
        }
      }
    }
  }
  return { cells, circle: null };
}

/** The open cells on the stack from the one met again: the circle, in the order of need. */
function circleFrom(
  stack: readonly CellOfNode[],
  again: CellOfNode,
  state: ReadonlyMap<string, string>,
  keyOf: (cell: CellOfNode) => string,
): CellOfNode[] {
  const open = stack.filter((cell) => state.get(keyOf(cell)) === "open");
  const start = open.findIndex((cell) => keyOf(cell) === keyOf(again));
  return open.slice(start);
}

function cellsOf(graph: Graph, id: number): CellOfNode[] {
  const { lists, timed } = graph.nodes[id]!;
  const periods = timed ? graph.periodCount : 1;
  return Array.from({ length: itemCountOf(graph, lists) * periods }, (_, index) => ({
    node: id,
    item: Math.floor(index / periods),
    period: index % periods,
  }));
}

function cellNeeds(graph: Graph, members: ReadonlySet<number>): (cell: CellOfNode) => CellOfNode[] {
  const maps = new Map<string, readonly Int32Array[]>();
  const itemsOf = (id: number, node: Node, arg: number): readonly Int32Array[] => {
    const key = `${id}:${arg}`;
    const known = maps.get(key);
    if (known !== undefined) return known;
    const { kind } = node.operation;
    const made =
      kind === "reduce" || kind === "pick"
        ? itemsRead(graph, node)
        : Array.from(itemMap(graph, node.lists, graph.nodes[arg]!.lists), (item) => Int32Array.of(item));
    maps.set(key, made);
    return made;
  };
  return ({ node: id, item, period }) => {
    const node = graph.nodes[id]!;
    const needs: CellOfNode[] = [];
    visitCellNeeds(graph, id, period, (arg, at) => {
      if (!members.has(arg)) return;
      const argPeriod = graph.nodes[arg]!.timed ? at : 0;
      const items = arg === id ? [item] : itemsOf(id, node, arg)[item]!;
      for (const argItem of items) needs.push({ node: arg, item: argItem, period: argPeriod });
    });
    return needs;
  };
}
