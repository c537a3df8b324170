/** Answers about the flagship against its own function (test/reference), which shares no code with us, and against its closed forms. */
import { describe, expect, test } from "vitest";
import { nvidiaDeepseek } from "../../../reference/nvidiaDeepseek.ts";
import { baseInputs, type Inputs, scenarioInputs } from "../../../reference/nvidiaDeepseekInputs.ts";
import { flagship, solved } from "./asking.ts";

const price = (inputs: Partial<Inputs>): number => nvidiaDeepseek(inputs)["implied_price"] as number;

/** Where `f` is 0 between two points at which its signs differ, by halving alone. */
function halved(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const isBelow = f(low) < 0;
  for (let round = 0; round < 100; round++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0 === isBelow) low = middle;
    else high = middle;
  }
  return low;
}

/** The two are computed in another order: some last bits of a price, over the slope. */
const digits = 10;

const goal = { line: "implied_price" };

describe("what the market believes", () => {
  test("at a gain of ten, the elasticity for $118.42 a share", () => {
    const report = solved(
      flagship,
      { change: { line: "elasticity" }, goal, level: { cell: { line: "market_price" } } },
      "market_view",
    );
    const gain = scenarioInputs.market_view.efficiency_gain;
    const needed = halved((elasticity) => price({ efficiency_gain: gain, elasticity }) - baseInputs.market_price, 0, 2);
    expect(report.answer.roots).toHaveLength(1);
    expect(report.answer.nearest).toBeCloseTo(needed, digits);
    expect(report.level).toBe(baseInputs.market_price);
  });

  test.each([
    ["wacc", 8, 14],
    ["growth_fade", 0.6, 0.8],
    ["diluted_shares", 20, 40],
    ["terminal_growth", 0, 8],
    ["inference_growth_start", 100, 300],
    ["tax_rate", 0, 60],
  ] as const)("the same by %s alone", (line, from, to) => {
    const { answer } = solved(flagship, { change: { line }, goal, level: { value: 118.42 }, between: [from, to] });
    const needed = halved((value) => price({ [line]: value }) - 118.42, from, to);
    expect(answer.roots).toHaveLength(1);
    expect(answer.nearest! / needed).toBeCloseTo(1, digits);
  });

  test("a series is scaled: gross margins times a factor", () => {
    const { answer } = solved(flagship, { change: { line: "gross_margin" }, goal, level: { value: 118.42 } });
    const scaled = (factor: number) => ({ gross_margin: baseInputs.gross_margin.map((each) => each * factor) });
    expect(answer).toMatchObject({ how: "scale" });
    expect(answer.nearest).toBeCloseTo(
      halved((factor) => price(scaled(factor)) - 118.42, 0.5, 1.2),
      digits,
    );
  });

  test("in the base nothing has become cheaper, so no elasticity moves the price; in every scenario it does", () => {
    const report = solved(flagship, {
      change: { line: "elasticity" },
      goal,
      level: { cell: { line: "market_price" } },
    });
    expect(report.answer).toMatchObject({ nearest: null, isMoved: false });
    expect(report.movesUnder).toEqual(flagship.scenarios.map(({ name }) => name));
  });
});

test.each([0.2, 0.5, 0.9, 1, 1.7])("elasticity for an efficiency_factor of %d is ln(f) / ln(E) + 1", (factor) => {
  const { answer } = solved(
    flagship,
    {
      change: { line: "elasticity" },
      goal: { line: "efficiency_factor", period: "2030" },
      level: { value: factor },
      between: [0, 3],
    },
    "panic",
  );
  const gain = scenarioInputs.panic.efficiency_gain;
  expect(answer.nearest).toBeCloseTo(Math.log(factor) / Math.log(gain) + 1, 13);
});

test("on the line of equal value the function has that price everywhere", () => {
  const { pairs } = solved(flagship, {
    change: { line: "elasticity" },
    goal,
    level: { value: 118.42 },
    between: [0, 1.5],
    with: { input: { line: "efficiency_gain" }, between: [1, 20] },
  });
  const points = pairs!.curves.flatMap(({ x, y }) =>
    x.map((elasticity, index) => ({ elasticity, efficiency_gain: y[index]! })),
  );
  expect(points.length).toBeGreaterThan(40);
  for (const point of points) expect(price(point) / 118.42).toBeCloseTo(1, digits);
});

test("in the table of what to believe the function confirms every number that is set", () => {
  const { believe } = solved(flagship, {
    change: { line: "wacc" },
    goal,
    level: { value: 118.42 },
  });
  const confirmed = believe.filter(({ how, nearest }) => how === "set" && nearest !== null);
  expect(confirmed.length).toBeGreaterThan(15);
  for (const { input, nearest } of confirmed) {
    if (input.line === "on_device_share") continue; // one number a year in the function
    expect([input.line, price({ [input.line]: nearest }) / 118.42]).toEqual([input.line, expect.closeTo(1, digits)]);
  }
});
