/** Compiled documents as plain data that two ways of getting there must agree in. */
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { Graph } from "../../../shared/engine/graph/graph.ts";
import type { Cell, LiveModel } from "../../../shared/engine/live.ts";

/** The program with its order, what is said of the document, and each line's unit, readers and what it reads. */
export function plainCompiled({ program: { graph, steps, rows }, diagnostics, lines }: Compiled) {
  const numbers = numbersOf(
    graph,
    [...rows.values()].flatMap(({ node, flags }) => [node, flags ?? -1]),
  );
  const number = (id: number) => numbers.get(id) ?? -1;
  return {
    nodes: [...numbers.keys()].map((id) => ({ ...graph.nodes[id]!, args: graph.nodes[id]!.args.map(number) })),
    steps: steps.map((step) => {
      if (step.kind === "row") return { ...step, node: number(step.node) };
      const nodes = step.nodes.map(number);
      if (step.kind === "cells")
        return { ...step, nodes, cells: step.cells.map((cell) => ({ ...cell, node: number(cell.node) })) };
      return { ...step, nodes, segments: step.segments.map((each) => ({ ...each, order: each.order.map(number) })) };
    }),
    rows: [...rows].map(([name, { node, flags, inputs, ...rest }]) => ({
      name,
      node: number(node),
      flags: flags === null ? null : number(flags),
      inputs: Object.entries(inputs).map(([part, input]) => [part, number(input)]),
      ...rest,
    })),
    diagnostics,
    lines: [...lines],
  };
}

/** Nodes counted as one comes upon them from the rows: a program that was built on has other numbers, and no other nodes. */
function numbersOf(graph: Graph, roots: readonly number[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  const waiting = roots.toReversed();
  while (waiting.length > 0) {
    const id = waiting.pop()!;
    if (id === -1 || numbers.has(id)) continue;
    numbers.set(id, numbers.size);
    waiting.push(...graph.nodes[id]!.args.toReversed());
  }
  return numbers;
}

export const cellsOf = (live: LiveModel): readonly Cell[] =>
  [...live.compiled.lines].flatMap(([name, { memberKeys }]) =>
    memberKeys.flatMap((_, member) =>
      Array.from({ length: live.compiled.document.timeline.periods }, (_, period) => live.read(name, member, period)),
    ),
  );
