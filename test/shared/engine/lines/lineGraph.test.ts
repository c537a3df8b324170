import { expect, test } from "vitest";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { openLive } from "../../../../shared/engine/live.ts";
import type { Document } from "../../../../shared/model/document.ts";
import { type Brief, documentOf } from "../../../helpers/documents.ts";

const lines: Brief["lines"] = [
  { name: "price", values: 2 },
  { name: "volume", values: [1, 2, 3, 4] },
  { name: "revenue", formula: "price * volume" },
];

const withLine = (document: Document, at: number, change: object): Document => ({
  ...document,
  sections: document.sections.map((section) => ({
    ...section,
    lines: section.lines.map((line, index) => (index === at ? { ...line, ...change } : line)),
  })),
});

test("a formula changed over and over leaves no more nodes behind than as many again", () => {
  let compiled = compileDocument(documentOf({ lines }));
  const sizeAtFirst = compiled.program.graph.nodes.length;
  const sizes = Array.from({ length: 200 }, (_, round) => {
    compiled = compileDocument(withLine(compiled.document, 2, { formula: `price * volume + ${round}` }), compiled);
    return compiled.program.graph.nodes.length;
  });
  const nodesOfOneFormula = 3;
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2 * (sizeAtFirst + nodesOfOneFormula) + nodesOfOneFormula);
});

test("a line whose formula did not change keeps its nodes", () => {
  const before = compileDocument(documentOf({ lines: [...lines, { name: "doubled", formula: "revenue * 2" }] }));
  const after = compileDocument(withLine(before.document, 3, { formula: "revenue * 3" }), before);
  const nodeOf = ({ program: { graph, rows } }: typeof before) => graph.nodes[rows.get("revenue")!.node];
  expect(nodeOf(after)).toBe(nodeOf(before));
});

test("a name that no line has is told with the nearest, also when that comes later", () => {
  const before = compileDocument(documentOf({ lines: [...lines, { name: "cost", formula: "volume * wage" }] }));
  const section = before.document.sections[0]!;
  const wages = { name: "wages", label: "Wages", unit: "", values: 3 };
  const after = compileDocument(
    { ...before.document, sections: [{ ...section, lines: [...section.lines, wages] }] },
    before,
  );
  expect(after.diagnostics.map(({ message }) => message)).toEqual([
    'There is no line called "wage". Did you mean "wages"?',
  ]);
});

test("of two lines with one name the first counts, also after another line changed", () => {
  const before = compileDocument(
    documentOf({ lines: [...lines, { name: "price", values: 3 }, { name: "cost", formula: "price" }] }),
  );
  const changed = withLine(withLine(before.document, 4, { formula: "price + 1" }), 3, { unit: "USD" });
  const after = compileDocument(changed, before);
  expect(after.diagnostics).toEqual(compileDocument(changed).diagnostics);
  expect(after.lines.get("price")!.line.values).toBe(2);
});

test("a loop computes a period that only another line reads since", () => {
  const grown = "prev(level, 1, 5) * growth";
  const before = compileDocument(
    documentOf({
      lines: [
        { name: "growth", values: 2 },
        { name: "level", opening: "100", formula: grown },
        { name: "reader", formula: "growth" },
      ],
    }),
  );
  const after = compileDocument(withLine(before.document, 2, { formula: `${grown} + 1` }), before);
  const live = openLive(after, null);
  expect([0, 1, 2].map((period) => live.number("reader", 0, period))).toEqual([11, 201, 401]);
});

test("a formula that named no line is complained of until it names one", () => {
  const before = compileDocument(documentOf({ lines: [...lines, { name: "cost", formula: "volume * wage" }] }));
  const other = compileDocument(withLine(before.document, 2, { formula: "price * volume * 2" }), before);
  expect(other.diagnostics).toEqual(before.diagnostics);
  const after = compileDocument(withLine(other.document, 3, { formula: "volume * price" }), other);
  expect(after.diagnostics).toEqual([]);
});

test("a formula whose unit did not fit is complained of until a number stands there", () => {
  const inUnits: Brief["lines"] = [
    { name: "price", unit: "USD", values: 2 },
    { name: "cost", unit: "m", formula: "price * 2" },
  ];
  const before = compileDocument(documentOf({ lines: inUnits }));
  expect(before.diagnostics.map(({ code }) => code)).toEqual(["unit-mismatch"]);
  const number = { name: "cost", label: "cost", unit: "m", values: 3 };
  const section = before.document.sections[0]!;
  const typed = { ...before.document, sections: [{ ...section, lines: [section.lines[0]!, number] }] };
  expect(compileDocument(typed, before).diagnostics).toEqual([]);
});
