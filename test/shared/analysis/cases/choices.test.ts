import { expect, test } from "vitest";
import { firstOutput, nextOutput } from "../../../../shared/analysis/cases/firstChoices.ts";
import { likelyLevel } from "../../../../shared/analysis/cases/likelyLevel.ts";
import { reasonAt } from "../../../../shared/analysis/cases/reasonAt.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import type { Document, Line } from "../../../../shared/model/document.ts";

const documentOf = (...lines: readonly (Pick<Line, "name"> & Partial<Line>)[]): Document => ({
  title: "M",
  timeline: { start: "2024", periods: 2, unit: "year", actuals: 0 },
  lists: [],
  sections: [{ name: "all", label: "All", lines: lines.map((line) => ({ label: line.name, unit: "", ...line })) }],
  scenarios: [{ name: "s", label: "S", changes: [{ line: "a", how: "set", to: 4 }] }],
  headline: [],
  charts: [],
});

test("an output is held against the input of its unit that is read with it and that it does not need", () => {
  const compiled = compileDocument(
    documentOf(
      { name: "cost", unit: "USD", values: 1 },
      { name: "price", unit: "USD", values: 3 },
      { name: "value", unit: "USD", formula: "2 * cost" },
      { name: "margin", unit: "USD", formula: "value - cost" },
      { name: "upside", unit: "%", formula: "value / price - 1" },
    ),
  );
  expect(likelyLevel(compiled, { line: "value" })).toEqual({ cell: { line: "price" } });
  expect(likelyLevel(compiled, { line: "upside" })).toBeUndefined();
});

test("a cell without a number says why in the case it is in", () => {
  const compiled = compileDocument(documentOf({ name: "a", values: 2 }, { name: "ratio", formula: "1 / a" }));
  const at = (to: number) => reasonAt(compiled, null, [{ line: "a", how: "set", to }], { line: "ratio" });
  expect(at(1)).toBeNull();
  expect(at(0)).toMatch(/zero/);
});

test("a figure that is added is the next of the headline that is not shown, then the last calculation that is not", () => {
  const lines = [
    { name: "a", values: [1, 2] },
    { name: "early", formula: "a + 1" },
    { name: "cover", formula: "a + 2" },
    { name: "late", formula: "a + 3" },
    { name: "price", formula: "a + 4" },
  ];
  const headline = [
    { label: "Price", show: "value", line: "price", period: "2025" },
    { label: "Lowest cover", show: "lowest", line: "cover" },
    { label: "Price before", show: "value", line: "price", period: "2024" },
  ] as const;
  const compiled = compileDocument({ ...documentOf(...lines), headline });
  let shown = [firstOutput(compiled)];
  while (shown.length < 6) shown = [...shown, nextOutput(compiled, shown)];
  expect(shown).toEqual([
    { line: "price", period: "2025" },
    { line: "price", period: "2024" },
    { line: "cover" },
    { line: "late" },
    { line: "early" },
    { line: "a" },
  ]);
  expect(nextOutput(compiled, shown)).toEqual({ line: "price", period: "2025" });
});
