import { expect, test } from "vitest";
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
