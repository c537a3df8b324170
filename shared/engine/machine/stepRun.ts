/** A step of a program as a closure that computes its rows. */
import { type Graph, itemCountOf } from "../graph/graph.ts";
import type { Step } from "../program/schedule.ts";
import type { RowRunner } from "./source.ts";

export type Run = () => void;

/** `load` writes an input; absent where inputs are written before anything runs. */
export function runOf(
  graph: Graph,
  step: Step,
  runnerOf: (id: number) => RowRunner,
  load: ((input: number) => void) | undefined,
): Run {
  const itemCount = (id: number) => itemCountOf(graph, graph.nodes[id]!.lists);
  if (step.kind === "row") {
    if (load !== undefined && graph.nodes[step.node]!.operation.kind === "input") return () => load(step.node);
    const run = runnerOf(step.node);
    const items = itemCount(step.node);
    const { from, to } = step;
    return () => run(0, items, from, to);
  }
  if (step.kind === "cells") {
    return () => {
      for (const { node, item, period } of step.cells) runnerOf(node)(item, item + 1, period, period + 1);
    };
  }
  const segments = step.segments.map(({ order, ...segment }) => ({
    ...segment,
    order: order.map((id) => ({ run: runnerOf(id), items: itemCount(id) })),
  }));
  return () => {
    for (const { from, to, isBackward, order } of segments)
      for (let index = from; index < to; index++) {
        const period = isBackward ? to - 1 - (index - from) : index;
        for (const { run: runRow, items } of order) runRow(0, items, period, period + 1);
      }
  };
}
