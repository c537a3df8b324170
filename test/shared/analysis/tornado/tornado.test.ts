import { describe, expect, test } from "vitest";
import { conclude, evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { tornadoAnalysis } from "../../../../shared/analysis/tornado/tornado.ts";
import type { TornadoReport } from "../../../../shared/analysis/tornado/tornadoReport.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { openLive } from "../../../../shared/engine/live.ts";
import type { Tornado } from "../../../../shared/model/analyses.ts";
import type { Document } from "../../../../shared/model/document.ts";
import type { Uncertainty } from "../../../../shared/model/uncertainty.ts";
import { nvidiaDeepseek } from "../../../reference/nvidiaDeepseek.ts";
import { baseInputs, type Inputs } from "../../../reference/nvidiaDeepseekInputs.ts";
import { documentOf, flagship } from "../solve/asking.ts";

function asking(document: Document, asked: Partial<Tornado> = {}, scenario: string | null = null) {
  const compiled = compileDocument(document);
  const saved: Tornado = { name: "t", label: "T", kind: "tornado", output: { line: "f" }, swing: 0.1, ...asked };
  return conclude(tornadoAnalysis(compiled, scenario, saved), evaluatorOf(compiled));
}

function asked(...question: Parameters<typeof asking>): TornadoReport {
  const report = asking(...question);
  if (!report.ok) throw new Error(report.problems[0]!.code);
  return report.value;
}

const barOf = ({ bars }: TornadoReport, line: string) => bars.find(({ input }) => input.line === line)!;

describe("bars", () => {
  const document = documentOf([
    { name: "u", values: 2 },
    { name: "v", values: 10 },
    { name: "path", values: [1, 2, 3] },
    { name: "zero", values: 0 },
    { name: "idle", values: 5 },
    { name: "debt", values: -4 },
    { name: "f", formula: "u * v + total(path) + zero + 0 * idle + debt" },
  ]);
  test("each input alone a tenth down and up, the largest effect first, those of no effect apart", () => {
    const { output, bars, still } = asked(document);
    expect(output).toBe(22); // 20 + 6 - 4
    expect(
      bars.map(({ input, low, high, lowOutput, highOutput }) => [input.line, low, high, lowOutput, highOutput]),
    ).toEqual([
      ["u", 1.8, 2.2, 20, 24].map(near),
      ["v", 9, 11, 20, 24].map(near),
      ["path", null, null, 21.4, 22.6].map(near),
      ["debt", -4.4, -3.6, 21.6, 22.4].map(near), // low is the lower number
    ]);
    expect(still).toEqual([
      { input: { line: "zero" }, why: "zero" },
      { input: { line: "idle" }, why: "no-effect" },
    ]);
  });
  test("only the inputs that are asked for, members and periods too", () => {
    const { bars } = asked(document, { inputs: [{ line: "path", period: "2025" }, { line: "u" }], swing: 0.5 });
    expect(bars.map(({ input, lowOutput, highOutput }) => [input.line, lowOutput, highOutput])).toEqual([
      ["u", 12, 32],
      ["path", 21, 23],
    ]);
  });
  test("in a scenario each moves from what it is there", () => {
    const scenarios = [{ name: "s", label: "S", changes: [{ line: "u", how: "set" as const, to: 4 }] }];
    const bar = barOf(asked({ ...document, scenarios }, {}, "s"), "u");
    expect([bar.low, bar.high, bar.lowOutput]).toEqual([3.6, 4.4, 38].map(near));
  });
});

/** Each is off by a last bit or two of sums and products. */
const near = (value: string | number | null) => (typeof value === "number" ? expect.closeTo(value, 13) : value);

describe("an uncertainty of its own", () => {
  const withUncertainty = (uncertainty: Uncertainty, values: number | readonly number[] = 10) =>
    documentOf(
      [
        { name: "u", values, uncertainty },
        { name: "f", formula: "total(u)" },
      ],
      [
        { name: "known", label: "Known", changes: [{ line: "u", how: "set", to: 20 }] },
        { name: "half", label: "Half", changes: [{ line: "u", how: "scale", to: 0.5 }] },
      ],
    );
  /** P10 and P90 of a standard normal (Abramowitz and Stegun, table 26.1). */
  const z = 1.2815515655446004;
  const normal = { kind: "normal", mean: 12, sd: 2 } as const;

  test("goes from its P10 to its P90, whatever the swing", () => {
    const bar = barOf(asked(withUncertainty({ distribution: normal, stream: 1 })), "u");
    expect(bar).toMatchObject({ from: "uncertainty", low: near(12 - 2 * z), high: near(12 + 2 * z) });
    expect([bar.lowOutput, bar.highOutput]).toEqual(
      [3 * (12 - 2 * z), 3 * (12 + 2 * z)].map((each) => expect.closeTo(each, 12)),
    );
  });
  test("as a factor keeps the path", () => {
    const distribution = { kind: "uniform", low: 0.5, high: 1.5 } as const;
    const bar = barOf(asked(withUncertainty({ distribution, how: "scale", stream: 1 }, [1, 2, 3])), "u");
    expect([bar.low, bar.high, bar.lowOutput, bar.highOutput]).toEqual([null, null, 6 * 0.6, 6 * 1.4].map(near));
  });
  test("cut off is cut off: a uniform from 0 to 10 held above 5 has its P10 at 5.5", () => {
    const distribution = { kind: "uniform", low: 0, high: 10 } as const;
    const bar = barOf(asked(withUncertainty({ distribution, low: 5, stream: 1 })), "u");
    expect([bar.low, bar.high]).toEqual([5.5, 9.5].map(near));
  });
  test("as a walk: the sum of n normal steps has n times the mean and the root of n times the deviation", () => {
    const distribution = { kind: "normal", mean: 0, sd: 1 } as const;
    const bar = barOf(asked(withUncertainty({ distribution, how: "add", over: "walk", stream: 1 }, [10, 10, 10])), "u");
    const far = z * (1 + Math.SQRT2 + Math.sqrt(3));
    expect(bar.low).toBeNull();
    expect([bar.lowOutput, bar.highOutput]).toEqual([30 - far, 30 + far].map((each) => expect.closeTo(each, 12)));
  });
  test("a scenario that sets the input knows it: there it is the swing", () => {
    const document = withUncertainty({ distribution: normal, stream: 1 });
    expect(barOf(asked(document, {}, "known"), "u")).toMatchObject({ from: "swing", low: 18, high: 22 });
    expect(barOf(asked(document, {}, "half"), "u")).toMatchObject({ low: near(6 - z), high: near(6 + z) });
  });
  test("one that is none is told", () => {
    const report = asking(withUncertainty({ distribution: { kind: "normal", mean: 1, sd: 0 }, stream: 1 }));
    expect(report).toMatchObject({ ok: false, problems: [{ code: "no-distribution" }] });
  });
  test("one that has nothing between its edges is told, and moves no input to nowhere", () => {
    const uniform = { kind: "uniform", low: 0, high: 1 } as const;
    const report = asking(withUncertainty({ distribution: uniform, low: 4, stream: 1 }));
    expect(report).toMatchObject({ ok: false, problems: [{ code: "no-distribution" }] });
  });
});

describe("not monotone", () => {
  const bar = (formula: string, swing = 0.5) =>
    barOf(
      asked(
        documentOf([
          { name: "u", values: 2 },
          { name: "f", formula },
        ]),
        { swing },
      ),
      "u",
    );
  test("a parabola around what the input is moves the output by what lies in between", () => {
    expect(bar("(u - 2)^2")).toMatchObject({ isMonotone: false, lowOutput: 1, highOutput: 1, least: 0, most: 1 });
  });
  test("one that turns between the ends is found there", () => expect(bar("(u - 1.4)^2").isMonotone).toBe(false));
  test("one that only rises is monotone, also where it rests", () => {
    expect(bar("u^3").isMonotone).toBe(true);
    expect(bar("max(2, u)").isMonotone).toBe(true);
  });
  test("where the output has no number it has none: 1 / (x - 1) at 1", () => {
    const { lowOutput, highOutput } = bar("1 / (u - 1)");
    expect([lowOutput, highOutput]).toEqual([Number.NaN, 0.5]);
  });
});

describe("elasticities", () => {
  test("of a product of powers are the powers", () => {
    const document = documentOf([
      { name: "u", values: 2 },
      { name: "v", values: 3 },
      { name: "f", formula: "u^2 / v" },
    ]);
    const report = asked(document);
    // 1 / y bends: a step h adds h^2 = 1e-10; x^2 does not.
    expect(barOf(report, "u").elasticity).toBeCloseTo(2, 9);
    expect(barOf(report, "v").elasticity).toBeCloseTo(-1, 9);
    expect(report.elasticityStep).toBe(1e-5);
  });
  test("at an output of 0 there is none", () => {
    const document = documentOf([
      { name: "u", values: 2 },
      { name: "f", formula: "u - 2" },
    ]);
    expect(barOf(asked(document), "u").elasticity).toBeNaN();
  });
});

describe("the flagship", () => {
  const report = asked(flagship, { output: { line: "implied_price" } });
  const price = (inputs: Partial<Inputs>): number => nvidiaDeepseek(inputs)["implied_price"] as number;
  const known = report.bars.filter(({ input }) => typeof baseInputs[input.line as keyof Inputs] === "number");

  test("the base is the headline's price", () =>
    expect(report.output).toBe(openLive(compileDocument(flagship), null).number("implied_price", 0, 0)));
  test("both ends of every bar are the prices of its own function (test/reference)", () => {
    expect(known.length).toBeGreaterThan(20);
    for (const { input, low, high, lowOutput, highOutput } of known)
      expect([
        input.line,
        lowOutput / price({ [input.line]: low }),
        highOutput / price({ [input.line]: high }),
      ]).toEqual([input.line, ...[1, 1].map((each) => expect.closeTo(each, 11))]);
  });
  test("elasticities are those of the function, at another step", () => {
    for (const { input, elasticity } of known) {
      const own = baseInputs[input.line as keyof Inputs] as number;
      const [down, up] = [0.999, 1.001].map((factor) => price({ [input.line]: own * factor }));
      // A step of a thousandth is off by its square times the bend.
      expect([input.line, (up! - down!) / (0.002 * report.output)]).toEqual([
        input.line,
        expect.closeTo(elasticity, 3),
      ]);
    }
  });
  test("is sorted by effect", () => {
    const effects = report.bars.map(({ least, most }) => most - least);
    expect(effects).toEqual([...effects].sort((a, b) => b - a));
  });
});

test("an output without a number has no tornado, and says why", () => {
  const document = documentOf([
    { name: "u", values: 0 },
    { name: "f", formula: "1 / u" },
  ]);
  expect(asking(document)).toMatchObject({
    ok: false,
    problems: [{ code: "no-number", reason: expect.stringMatching(/zero/) }],
  });
});
