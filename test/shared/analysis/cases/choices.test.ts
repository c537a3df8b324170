import { expect, test } from "vitest";
import { elasticities } from "../../../../shared/analysis/cases/elasticities.ts";
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

test("the elasticity of a product of powers is each power, of a sum each part's share", () => {
  const compiled = compileDocument(
    documentOf(
      { name: "a", values: 2 },
      { name: "b", values: [3, 5] },
      { name: "unread", values: 1 },
      { name: "bent", formula: "a^2 / b" },
      { name: "whole", formula: "a + b" },
    ),
  );
  const inputs = ["a", "b", "unread"].map((line) => ({ line }));
  const of = (line: string, scenario: string | null) =>
    elasticities(compiled, scenario, { line, member: 0, period: 1 }, inputs);
  const [a, b, unread] = of("bent", null);
  // The central difference of x^2 is exact, of 1/x it is 1/(1 - h^2): 1e-4 more at a step of 1%.
  expect(a).toBeCloseTo(2, 12);
  expect(b).toBeCloseTo(-1 / (1 - 1e-4), 12);
  expect(unread).toBe(0);
  expect(of("whole", "s")[0]).toBeCloseTo(4 / 9, 12);
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
