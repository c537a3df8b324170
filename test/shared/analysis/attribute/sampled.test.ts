import { describe, expect, test } from "vitest";
import { attributionAnalysis } from "../../../../shared/analysis/attribute/attribution.ts";
import { changedLines } from "../../../../shared/analysis/attribute/changedLines.ts";
import { driversOf } from "../../../../shared/analysis/attribute/drivers.ts";
import { randomOrder } from "../../../../shared/analysis/attribute/randomOrders.ts";
import { exactSplit, type Split, sampledSplit } from "../../../../shared/analysis/attribute/split.ts";
import { conclude, evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { analysisSentence } from "../../../../shared/analysis/cases/problems.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import type { Document } from "../../../../shared/model/document.ts";

/** y is the cube of a sum of inputs that are 0 and become what is given. */
function cubeOf(
  steps: readonly number[],
  formula = `(${steps.map((_, index) => `x${index}`).join(" + ")})^3`,
): Document {
  const inputs = steps.map((_, index) => ({ name: `x${index}`, label: `X ${index}`, unit: "", values: 0 }));
  return {
    title: "Cube",
    timeline: { start: "2024", periods: 1, unit: "year", actuals: 0 },
    lists: [],
    sections: [{ name: "all", label: "All", lines: [...inputs, { name: "y", label: "Y", unit: "", formula }] }],
    scenarios: [
      { name: "b", label: "B", changes: steps.map((to, index) => ({ line: `x${index}`, how: "set" as const, to })) },
    ],
    headline: [],
    charts: [],
  };
}

/**
 * Of a driver with step d among steps that sum to s: the mean of (t + d)^3 - t^3, where t is the sum of those before
 * it. One of the others is before it in half of all orders, two in a third.
 */
function closedForm(steps: readonly number[]): readonly number[] {
  return steps.map((own, index) => {
    const others = steps.filter((_, other) => other !== index);
    const sum = others.reduce((all, step) => all + step, 0);
    const squares = others.reduce((all, step) => all + step * step, 0);
    return 3 * own * (squares / 2 + (sum * sum - squares) / 3) + (3 * own * own * sum) / 2 + own ** 3;
  });
}

function splitOf(document: Document, split: typeof exactSplit | typeof sampledSplit, pairs?: number): Split {
  const compiled = compileDocument(document);
  const drivers = driversOf(compiled, changedLines(compiled, null, "b"), []);
  const talk = split({ from: null, drivers, output: { line: "y", member: 0, period: 0 } }, pairs);
  let turn = talk.next();
  while (turn.done !== true) turn = talk.next(evaluatorOf(compiled)(turn.value));
  if ("failing" in turn.value) throw new Error("the cube has a number everywhere");
  return turn.value;
}

const ten = [1, -2, 3, 0.5, 4, -1, 2, 2.5, 0.25, 5];
const twenty = [...ten, ...ten.map((step) => step / 2)];

test("ten drivers are split exactly, to the rounding of numbers near 4,000", () => {
  const { amounts } = splitOf(cubeOf(ten), exactSplit);
  for (const [driver, amount] of closedForm(ten).entries()) expect(amounts[driver]).toBeCloseTo(amount, 9);
});

describe("drawn orders", () => {
  test.each([
    ["ten", ten],
    ["twenty", twenty],
  ] as const)("of %s drivers give every amount within four standard errors", (_, steps) => {
    const { amounts, errors } = splitOf(cubeOf(steps), sampledSplit);
    for (const [driver, amount] of closedForm(steps).entries()) {
      expect(errors![driver]).toBeGreaterThan(0);
      expect(Math.abs(amounts[driver]! - amount)).toBeLessThanOrEqual(4 * errors![driver]!);
    }
  });

  test("four times as many have half the standard error, to a tenth", () => {
    const few = splitOf(cubeOf(twenty), sampledSplit, 500).errors!;
    const many = splitOf(cubeOf(twenty), sampledSplit, 2000).errors!;
    for (const [driver, error] of few.entries()) expect(Math.abs(many[driver]! / error - 0.5)).toBeLessThan(0.05);
  });

  test("and their reverses are exact where only pairs act on each other", () => {
    const steps = [1, 2, 3, 4];
    const document = cubeOf(steps, "(x0 + x1 + x2 + x3)^2");
    const { amounts, errors } = splitOf(document, sampledSplit, 2);
    // d times the sum of all: what two do together is halved
    for (const [driver, step] of steps.entries()) expect(amounts[driver]).toBeCloseTo(step * 10, 12);
    for (const error of errors!) expect(error).toBeLessThan(1e-12);
  });
});

test("more than twelve drivers are drawn, say so, and still add up to the bit; the same every time", () => {
  const compiled = compileDocument(cubeOf(twenty));
  const ask = (groups: readonly { label: string; lines: readonly string[] }[]) => {
    const analysis = attributionAnalysis(compiled, null, {
      ...{ name: "why", label: "Why", kind: "attribution", output: { line: "y" }, to: "b", method: "shapley" },
      groups,
    });
    const result = conclude(analysis, evaluatorOf(compiled));
    if (!result.ok) throw new Error(analysisSentence(result.problems[0]!));
    return result.value;
  };
  const report = ask([]);
  expect(report.method).toEqual({ kind: "sampled", orders: 1000 });
  expect(report.drivers.reduce((sum, { amount }) => sum + amount, 0)).toBe(report.total);
  expect(report.drivers.every(({ standardError }) => standardError > 0)).toBe(true);
  expect(ask([])).toEqual(report);
  const lines = twenty.map((_, index) => `x${index}`);
  expect(ask([{ label: "Rest", lines: lines.slice(8) }]).method).toEqual({ kind: "shapley" });
});

test("a combination without a number is named among the drawn ones, too", () => {
  const formula = `1 / (${twenty.map((_, index) => `x${index}`).join(" + ")} + 1)`;
  const compiled = compileDocument(cubeOf([-1, ...twenty.slice(1)], formula));
  const analysis = attributionAnalysis(compiled, null, {
    ...{
      name: "why",
      label: "Why",
      kind: "attribution",
      output: { line: "y" },
      to: "b",
      method: "shapley",
      groups: [],
    },
  });
  const result = conclude(analysis, evaluatorOf(compiled));
  expect(result.ok ? "" : analysisSentence(result.problems[0]!)).toMatch(/^Y has no number where “X 0” is as under B/);
});

describe("an order", () => {
  test("has each driver once, and another index gives another", () => {
    const orders = Array.from({ length: 50 }, (_, index) => randomOrder(20, index));
    for (const order of orders)
      expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(new Set(orders.map(String)).size).toBe(50);
  });

  test("comes as often as another: 6,000 orders of three pass a chi-square of five degrees at one in a thousand", () => {
    const counts = new Map<string, number>();
    for (let index = 0; index < 6000; index++) {
      const order = String(randomOrder(3, index));
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(counts.size).toBe(6);
    expect(chiSquare).toBeLessThan(20.52); // the 99.9th percentile
  });
});
