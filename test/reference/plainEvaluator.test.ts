/** The oracle itself, on models small enough to work out by hand. */
import { expect, test } from "vitest";
import type { Document, Line } from "../../shared/model/document.ts";
import { plainEvaluator } from "./plainEvaluator.ts";

const lists = [
  { name: "loan", label: "Loan", members: ["a", "b"].map((name) => ({ name, label: name })) },
  { name: "bank", label: "Bank", members: ["p", "q"].map((name) => ({ name, label: name })) },
];

/** 2024 to 2027, with x = 1, 2, 3, 4 and y by loan: 10, 20. */
function model(...lines: readonly Partial<Line>[]): Document {
  const all: readonly Partial<Line>[] = [
    { name: "x", values: [1, 2, 3, 4] },
    { name: "y", by: ["loan"], values: { a: 10, b: 20 } },
    ...lines,
  ];
  return {
    title: "",
    timeline: { start: "2024", periods: 4, unit: "year", actuals: 0 },
    lists,
    sections: [{ name: "s", label: "", lines: all.map((line) => ({ name: "z", label: "", unit: "", ...line })) }],
    scenarios: [
      { name: "double", label: "", changes: [{ line: "x", how: "scale", to: 2 }] },
      { name: "more", label: "", basedOn: "double", changes: [{ line: "x", how: "add", to: [null, 1, null, 5] }] },
    ],
    headline: [],
    charts: [],
  };
}

function series(document: Document, line = "z", member = "", scenario: string | null = null) {
  const evaluator = plainEvaluator(document, scenario);
  return [0, 1, 2, 3].map((period) => {
    const cell = evaluator.cell(line, member, period);
    return cell.kind === "value" ? cell.value : cell.kind;
  });
}

const formula = (text: string) => series(model({ formula: text }));

test.each([
  ["x * 10% + 1", [1.1, 1.2, 1.3, 1.4]],
  ["period - 2023 + index", [1, 3, 5, 7]],
  ["prev(x)", ["fault", 1, 2, 3]],
  ["prev(x, 2, 9)", [9, 9, 1, 2]],
  ["next(x, 1, 0)", [2, 3, 4, 0]],
  ["at(x, 2026) + first(x) + last(x)", [8, 8, 8, 8]],
  ["total(x)", [10, 10, 10, 10]],
  ["cumulate(x)", [1, 3, 6, 10]],
  ["npv(0, x)", [10, 10, 10, 10]],
  ["sum(y)", [30, 30, 30, 30]],
  ["min(y) + max(x, 3)", [13, 13, 13, 14]],
  ["all(y > 15) + any(y > 15) + count(y)", [3, 3, 3, 3]],
  ['pick(y, "b")', [20, 20, 20, 20]],
  ["x > 2 ? x : na", ["empty", "empty", 3, 4]],
  ["total(x > 2 ? x : na)", [7, 7, 7, 7]],
  ["cumulate(x > 2 ? x : na)", [0, 0, 3, 7]],
  ["na + 1 / 0", ["empty", "empty", "empty", "empty"]],
  ["1 / (x - 2)", [-1, "fault", 1, 0.5]],
  ["total(1 / (x - 2))", ["fault", "fault", "fault", "fault"]],
  ["sqrt(0 - x)", ["fault", "fault", "fault", "fault"]],
  ["not (x >= 2 and x != 3)", [1, 0, 1, 0]],
  ["y", ["fault", "fault", "fault", "fault"]],
])("%s", (text, values) => {
  expect(formula(text)).toEqual(values);
});

test("a rate of return is the rate at which the flows are worth nothing", () => {
  expect(formula("irr(x < 2 ? -100 : (x > 2 ? 0 : 110))")[0]).toBeCloseTo(0.1, 12);
});

test("a balance runs forward from its opening", () => {
  const line: Partial<Line> = { opening: "100", formula: "prev(z) * 2" };
  expect(series(model(line))).toEqual([100, 200, 400, 800]);
});

test("a typed number stands over a formula, and what comes later follows it", () => {
  expect(series(model({ opening: "1", formula: "prev(z) + 1", values: [null, null, 10, null] }))).toEqual([
    1, 2, 10, 11,
  ]);
});

test("a line is empty before the period it starts in", () => {
  expect(series(model({ from: "2026", formula: "x" }))).toEqual(["empty", "empty", 3, 4]);
});

test("an input that nobody typed is a fault", () => {
  expect(series(model({ values: [1, null, null, 4] }))).toEqual([1, "fault", "fault", 4]);
});

test("a cell that needs itself is a fault", () => {
  expect(series(model({ formula: "z + 1" }))[0]).toBe("fault");
});

test("a sum within a sum still takes every list its line is not by", () => {
  const share: Partial<Line> = {
    name: "part",
    by: ["bank", "loan"],
    values: { "p|a": 1, "p|b": 2, "q|a": 3, "q|b": 4 },
  };
  expect(series(model(share, { by: ["bank"], formula: "sum(part * y)" }), "z", "q")[0]).toBe(3 * 10 + 4 * 20);
  expect(series(model(share, { formula: "sum(y * sum(part))" }))[0]).toBe((10 + 20) * (1 + 2 + 3 + 4));
});

test("money is computed in dollars whatever the units are called", () => {
  const price: Partial<Line> = { name: "price", unit: "USD/GPU", values: 32_000 };
  const revenue: Partial<Line> = {
    unit: "USD bn",
    formula: "price * 2 GPU m + 0.5 USD bn + 10 USD/hour * period_length",
  };
  expect(series(model(price, revenue))[0]).toBe(64.5 + (10 * 8_766) / 1e9);
});

test("a scenario acts on what the one it is based on leaves", () => {
  expect(series(model(), "x", "", "double")).toEqual([2, 4, 6, 8]);
  expect(series(model(), "x", "", "more")).toEqual([2, 5, 6, 13]);
});

test("quarters and months have their labels, their numbers and their length", () => {
  const quarterly = {
    ...model({ formula: 'at(x, "2024-Q2") + period' }),
    timeline: { start: "2024-Q1", periods: 4, unit: "quarter", actuals: 0 } as const,
  };
  expect(series(quarterly)).toEqual([2026, 2026.25, 2026.5, 2026.75]);
});
