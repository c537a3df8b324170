import { describe, expect, test } from "vitest";
import { fanShares } from "../../../../shared/analysis/simulate/simulationReport.ts";
import type { TrialEvent } from "../../../../shared/model/analyses.ts";
import type { Document } from "../../../../shared/model/document.ts";
import type { Uncertainty } from "../../../../shared/model/uncertainty.ts";
import { documentOf } from "../../../helpers/documents.ts";
import { simulate, sumOfTwo, uniform } from "./simulating.ts";

describe("what is told", () => {
  const asked = {
    sampling: "latin",
    trials: 10_000,
    events: [
      { label: "low", cell: { line: "out" }, when: "below", level: { value: 2 } },
      { label: "b above a", cell: { line: "b" }, when: "above", level: { cell: { line: "a" } } },
    ],
  } as const;
  const report = simulate(sumOfTwo, asked);

  test("percentiles are those of the sum, and the cumulative curve goes through them", () => {
    const { summary, cumulative } = report.outputs[0]!;
    // a + 10 b: flat between 1 and 10, so P50 is 5.5 and P10 is 1.5, by strata of a thousandth
    expect(Math.abs(summary.p50 - 5.5)).toBeLessThan(0.05);
    expect(Math.abs(summary.p10 - 1.5)).toBeLessThan(0.05);
    expect(cumulative[99]).toBe(summary.p50);
    expect(cumulative).toHaveLength(199);
  });

  test("b moves it ten times as much as a", () => {
    const [ofA, ofB] = report.outputs[0]!.sensitivities;
    // Pearson's of the sum with its parts, which are uniform as ranks are: 1 and 10 over √101
    expect(Math.abs(ofA! - 1 / Math.sqrt(101))).toBeLessThan(3.3 / 100);
    expect(Math.abs(ofB! - 10 / Math.sqrt(101))).toBeLessThan(0.01);
  });

  test("the probability of an event, with its standard error", () => {
    const [low, above] = report.events;
    expect(Math.abs(low!.probability - 0.15)).toBeLessThan(3.3 * low!.se);
    expect(low!.se).toBe(Math.sqrt((low!.probability * (1 - low!.probability)) / 10_000));
    expect(Math.abs(above!.probability - 0.5)).toBeLessThan(3.3 * above!.se);
  });

  test("given an event, everything is over the trials in which it happened", () => {
    const given = simulate(sumOfTwo, { ...asked, given: 0 });
    expect(given.counted).toBe(report.events[0]!.count);
    expect(given.events[0]!.probability).toBe(1);
    expect(given.outputs[0]!.summary.greatest).toBeLessThan(2);
    expect(given.inputs[1]!.summary.greatest).toBeLessThan(0.2);
  });

  test("trials in which an output has no number are counted, and the rest is over the others", () => {
    const document = documentOf({
      periods: 1,
      lines: [
        { name: "a", values: 0, uncertainty: uniform(1, -1, 1) },
        { name: "out", formula: "sqrt(a)" },
      ],
    });
    const { failed, outputs } = simulate(document, { sampling: "latin", trials: 1_000 });
    expect(failed).toBe(500);
    expect(outputs[0]!.failed).toBe(500);
    expect(outputs[0]!.summary.count).toBe(500);
    expect(outputs[0]!.sensitivities[0]).toBe(1);
  });

  test("a fan has the percentiles of each period, and nothing where the line is empty", () => {
    const document = documentOf({
      lines: [
        { name: "g", values: 0, uncertainty: uniform(1) },
        { name: "out", formula: "index * g", from: "2025" },
      ],
    });
    const [fan] = simulate(document, { sampling: "latin", trials: 1_000, overTime: [{ line: "out" }] }).fans;
    expect(fan!.bands[0]![0]).toBeNaN();
    for (const [band, share] of fanShares.entries())
      for (const period of [1, 2, 3])
        expect(Math.abs(fan!.bands[band]![period]! - period * share)).toBeLessThan(0.003 * period);
    expect(fan!.mean[2]).toBeCloseTo(1, 3);
  });

  test("correlations that cannot be are repaired, and the report says how", () => {
    const document: Document = {
      ...documentOf({
        periods: 1,
        lines: [
          ...["a", "b", "c"].map((name, index) => ({ name, values: 0, uncertainty: uniform(index + 1) })),
          { name: "out", formula: "a + b + c" },
        ],
      }),
      correlations: [
        { between: ["a", "b"], rank: 0.9 },
        { between: ["a", "c"], rank: 0.9 },
        { between: ["b", "c"], rank: -0.9 },
      ],
    };
    const { repair } = simulate(document, { trials: 100 });
    expect(repair!.lines).toEqual(["a", "b", "c"]);
    expect(repair!.most).toBeCloseTo(0.4174, 4); // 0.9 less 0.4826 (see repair.test.ts)
  });
});

describe("losses by member", () => {
  /** North loses 100 where a is under 0.1; south 50 where a is under 0.2, in both periods; east never. */
  const document = documentOf({
    periods: 2,
    lines: [
      { name: "a", values: 0, uncertainty: uniform(1) },
      { name: "edge", by: ["place"], values: { north: 0.1, south: 0.2, east: -1 } },
      { name: "size", by: ["place"], values: { north: 50, south: 25, east: 1 } },
      { name: "loss", by: ["place"], formula: "a < edge ? size + index * 0 : 0" },
      { name: "out", formula: "total(sum(loss))" },
    ],
  });
  const { losses } = simulate(document, { losses: "loss", sampling: "latin", trials: 1_000 });

  test("how likely, how much at risk, and how much beyond", () => {
    const [north, south, east] = losses!.members;
    expect([north!.probability, south!.probability, east!.probability]).toEqual([0.1, 0.2, 0]);
    expect(north!.mean).toBeCloseTo(10, 12);
    expect(losses!.total.mean).toBeCloseTo(20, 12);
    expect(north!.valueAtRisk).toEqual([100, 100]);
    expect(losses!.total.expectedShortfall).toEqual([expect.closeTo(150, 10), expect.closeTo(150, 10)]);
  });

  test("who loses in the same trials", () => {
    const row = (index: number) => Array.from(losses!.joint!.subarray(index * 3, index * 3 + 3));
    expect(row(0)).toEqual([0.1, 0.1, 0]);
    expect(row(1)).toEqual([0.1, 0.2, 0]);
    expect(Array.from(losses!.together)).toEqual([0.8, 0.1, 0.1, 0]);
  });

  test("where all lose in every trial that is all of them, to the bit", () => {
    const always = simulate(document, { losses: "size", trials: 10_000 }).losses!;
    expect(Array.from(always.together)).toEqual([0, 0, 0, 1]);
    expect(always.members.map(({ mean, se }) => [mean, se])).toEqual([
      [50, 0],
      [25, 0],
      [1, 0],
    ]);
  });

  test("are told of the trials in which each has a number", () => {
    // South has none in the half of the trials where a is under 0.5; in the others each loses 1.
    const gaps = documentOf({
      periods: 1,
      lines: [
        { name: "a", values: 0, uncertainty: uniform(1) },
        { name: "edge", by: ["place"], values: { north: 0, south: 0.5, east: 0 } },
        { name: "loss", by: ["place"], formula: "1 / (a < edge ? 0 : 1)" },
        { name: "out", formula: "a" },
      ],
    });
    const report = simulate(gaps, { losses: "loss", sampling: "latin", trials: 1_000 }).losses!;
    expect([report.failed, report.total.mean, Array.from(report.together)]).toEqual([500, 3, [0, 0, 0, 1]]);
  });

  test("with none of the trials counted there is no share", () => {
    const never = { label: "Never", cell: { line: "a" }, when: "above", level: { value: 2 } } as const;
    const none = simulate(document, { losses: "loss", trials: 100, events: [never], given: 0 });
    expect([none.counted, none.events[0]!.probability, none.outputs[0]!.summary.mean]).toEqual([0, NaN, NaN]);
    expect([none.losses!.total.mean, ...none.losses!.together]).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });
});

test.each([
  [{ outputs: [] }, "Choose an output first."],
  [{ outputs: [{ line: "nothing" }] }, 'There is no line "nothing".'],
  [{ given: 3 }, "What is given has to be one of the 0 events."],
  [{ losses: "out" }, "out is not by a list: losses are told apart by its members."],
  [
    { events: [{ label: "x", cell: { line: "out", period: "1999" }, when: "is", level: { value: 1 } }] },
    "The model has no period 1999.",
  ],
  [
    { trials: 10_000_000_000 },
    "That is more than can be kept: ask for fewer outputs, or for at most 44,739,242 trials.",
  ],
] as const)("%j has no answer: %s", (asked, sentence) => {
  expect(() => simulate(sumOfTwo, asked)).toThrow(sentence);
});

test("a distribution that cannot be says so with its line", () => {
  const of = (own: Partial<Uncertainty>) =>
    documentOf({ periods: 1, lines: [{ name: "out", values: 1, uncertainty: { ...uniform(1), ...own } }] });
  expect(() => simulate(of({ low: 4 }), {})).toThrow(
    "out cannot be drawn: nothing of it lies between its low and its high.",
  );
  expect(() => simulate(of({ distribution: { kind: "uniform", low: 1, high: 1 } }), {})).toThrow(
    "out cannot be drawn: The low has to be below the high.",
  );
});

test.each(["bps", "USD/GPU/hour", "USD bn"])("a number that is another's is at it in every trial, in %s", (unit) => {
  const document = documentOf({
    periods: 1,
    lines: [
      { name: "a", unit, values: 0, uncertainty: uniform(1) },
      { name: "out", unit, formula: "a / 3" },
      { name: "copy", unit, formula: "out" },
    ],
  });
  const equal: TrialEvent = { label: "Equal", cell: { line: "out" }, when: "is", level: { cell: { line: "copy" } } };
  expect(simulate(document, { trials: 2_000, events: [equal] }).events[0]!.probability).toBe(1);
});
