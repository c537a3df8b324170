import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Compiled, compileDocument } from "../../../../shared/engine/compile.ts";
import { visitCellNeeds } from "../../../../shared/engine/graph/dependencies.ts";
import { documentOf } from "../../../helpers/documents.ts";
import { randomDocument } from "../../../helpers/randomDocuments.ts";

type Cells = readonly string[];

const cellOf = (node: number, period: number) => `${node} in ${period}`;

function askedFor({ program: { graph }, known }: Compiled): Cells {
  const { demand } = known.built.schedule;
  return graph.nodes.flatMap((_, node) =>
    Array.from({ length: graph.periodCount }, (_each, period) => period)
      .filter((period) => demand.isRead(node, period))
      .map((period) => cellOf(node, period)),
  );
}

/** By what is meant: all cells of the lines, and each cell that one of these needs. */
function needed({ program: { graph, rows } }: Compiled): Cells {
  const cells = new Set<string>();
  const waiting: (readonly [node: number, period: number])[] = [];
  const ask = (node: number, period: number) => {
    const own = graph.nodes[node]!.timed ? period : 0;
    if (cells.has(cellOf(node, own))) return;
    cells.add(cellOf(node, own));
    waiting.push([node, own]);
  };
  for (const { node, flags } of rows.values())
    for (const root of flags === null ? [node] : [node, flags])
      for (let period = 0; period < graph.periodCount; period++) ask(root, period);
  while (waiting.length > 0) {
    const [node, period] = waiting.pop()!;
    visitCellNeeds(graph, node, period, ask);
  }
  return [...cells];
}

test("of any document the cells are asked for that its lines need, and no others", () => {
  fc.assert(
    fc.property(randomDocument, (document) => {
      const compiled = compileDocument(document);
      expect(new Set(askedFor(compiled))).toEqual(new Set(needed(compiled)));
    }),
    { numRuns: 100 },
  );
});

test("what is read with gaps between is asked for with gaps between, until they are read too", () => {
  const lines = [
    { name: "level", values: [1, 2, 3, 4, 5, 6] },
    { name: "ends", formula: "at(level * 2, 2024) + at(level * 2, 2028)" },
    { name: "before", formula: "at(prev(level * 3, 1, 0) * 2, 2025) + at(prev(level * 3, 1, 0) * 2, 2028)" },
    { name: "filled", formula: "at(level * 5, 2024) + at(level * 5, 2026) + at(level * 5, 2025)" },
    { name: "again", formula: "at(level * 7, 2024) + at(level * 7, 2029) + total(level * 7)" },
  ];
  const compiled = compileDocument(documentOf({ lines, periods: 6 }));
  expect(new Set(askedFor(compiled))).toEqual(new Set(needed(compiled)));
});
