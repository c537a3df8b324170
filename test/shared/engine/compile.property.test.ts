import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Compiled, compileDocument } from "../../../shared/engine/compile.ts";
import type { Graph } from "../../../shared/engine/graph.ts";
import { type Cell, type LiveModel, openLive } from "../../../shared/engine/live.ts";
import type { Document } from "../../../shared/model/document.ts";
import { applyEdit } from "../../../shared/model/edits/applyEdit.ts";
import { randomDocument } from "../../helpers/randomDocuments.ts";
import { anyEdit } from "../model/edits/anyEdit.ts";
import { small } from "../model/edits/editing.ts";

const mostEdits = 12;

/** The program with its order, what is said of the document, and each line's unit, readers and what it reads. */
function plain({ program: { graph, steps, rows }, diagnostics, lines }: Compiled) {
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

const cells = (live: LiveModel): readonly Cell[] =>
  [...live.compiled.lines].flatMap(([name, { memberKeys }]) =>
    memberKeys.flatMap((_, member) =>
      Array.from({ length: live.compiled.document.timeline.periods }, (_, period) => live.read(name, member, period)),
    ),
  );

const edited = (before: Document, seed: number): Document => {
  const [edit] = fc.sample(anyEdit(before), { numRuns: 1, seed });
  const applied = applyEdit(before, edit!);
  return applied.ok ? applied.value.document : before;
};

test("after edits of every kind a document compiles to what it compiles to from nothing, and its cells read the same", () => {
  fc.assert(
    fc.property(
      fc.oneof(randomDocument, fc.constant(small)),
      fc.array(fc.nat(), { minLength: 1, maxLength: mostEdits }),
      (start, seeds) => {
        let compiled = compileDocument(start);
        const live = openLive(compiled, null);
        for (const seed of seeds) {
          const document = edited(compiled.document, seed);
          compiled = compileDocument(document, compiled);
          live.follow(compiled, null);
          const anew = compileDocument(document);
          expect(plain(compiled)).toEqual(plain(anew));
          expect(cells(live)).toEqual(cells(openLive(anew, null)));
        }
      },
    ),
    { numRuns: 60 },
  );
});
