import { describe, expect, test } from "vitest";
import { conclude, evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { analysisSentence } from "../../../../shared/analysis/cases/problems.ts";
import { axisValues } from "../../../../shared/analysis/table/axisValues.ts";
import { placeAmong } from "../../../../shared/analysis/table/baseStep.ts";
import { tableAnalysis } from "../../../../shared/analysis/table/table.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import type { SensitivityTable } from "../../../../shared/model/analyses.ts";
import { small } from "../../model/edits/editing.ts";

const compiled = compileDocument(small);
const asked: SensitivityTable = {
  name: "t",
  label: "T",
  kind: "table",
  output: { line: "profit", period: "2025" },
  axes: [
    { input: { line: "rate" }, how: "set", steps: { values: [0, 50] } },
    { input: { line: "margin" }, how: "scale", steps: { values: [1, 2] } },
  ],
};

const reportOf = (table: SensitivityTable, scenario: string | null = null) =>
  conclude(tableAnalysis(compiled, scenario, table), evaluatorOf(compiled));

function refusal(change: Partial<SensitivityTable>): string {
  const report = reportOf({ ...asked, ...change });
  return report.ok ? "" : analysisSentence(report.problems[0]!);
}

test("profit is margin times what tax leaves: 73 (1 - rate) over the rate, 2025 in USD bn as the formula has no money in it", () => {
  // margin 73 % is 0.73 in base units, and a number without money in a line in USD bn is taken for dollars
  expect(reportOf(asked)).toEqual({
    ok: true,
    value: {
      kind: "table",
      asked,
      axes: [
        [0, 50],
        [1, 2],
      ],
      values: Float64Array.of(0.73 / 1e9, 0.365 / 1e9, 1.46 / 1e9, 0.73 / 1e9),
      base: (0.73 * (1 - 0.16)) / 1e9,
      baseAt: [0.32, 0],
      levels: null,
    },
  });
});

test("an axis ends at its end, whatever the spacing", () => {
  const axis = { input: { line: "rate" }, how: "set" as const };
  expect(axisValues({ ...axis, steps: { from: 0.1, to: 0.7, count: 4 } }).at(-1)).toBe(0.7);
  expect(axisValues({ ...axis, steps: { from: 0, to: 1, count: 5 } })).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

test("between its ends an axis has the numbers a person would type", () => {
  const of = (from: number, to: number, count: number) =>
    axisValues({ input: { line: "rate" }, how: "set", steps: { from, to, count } });
  expect(of(0, 1.6, 17)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6]);
  expect(of(-0.3, 0.3, 7)).toEqual([-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
  expect(of(1, 2, 4)[1]).toBeCloseTo(4 / 3, 14);
});

describe("where nothing is moved", () => {
  test.each([
    [[1, 2, 3], 2, 1],
    [[1, 2, 3], 2.5, 1.5],
    [[3, 2, 1], 1.5, 1.5],
    [[0.1, 0.2, 0.1 + 0.2], 0.3, 2], // a step that was computed is the number that was typed
    [[1, 2], 3, null],
    [[1], 1, 0],
    [[1], 2, null],
  ])("among %j %f stands at %j", (steps, value, place) => {
    if (place === null) expect(placeAmong(steps, value)).toBeNull();
    else expect(placeAmong(steps, value)).toBeCloseTo(place, 12);
  });

  test("is what the scenario has, and nowhere where the cells of an input differ", () => {
    const [rate, margin] = asked.axes as [SensitivityTable["axes"][0], SensitivityTable["axes"][0]];
    const axes = [rate, { ...margin, how: "set" as const, steps: { values: [70, 80] } }];
    const report = reportOf({ ...asked, axes }, "worse");
    expect(report).toMatchObject({ ok: true, value: { baseAt: [0.6, null] } });
  });
});

describe("a level", () => {
  test("that is typed is the same in every case", () => {
    const report = reportOf({ ...asked, contour: { value: 0.5 } });
    expect(report).toMatchObject({ ok: true, value: { levels: Float64Array.of(0.5, 0.5, 0.5, 0.5) } });
  });

  test("that is another cell is read in each case, in the output's unit", () => {
    const output = { line: "margin", period: "2025" };
    const report = reportOf({ ...asked, output, contour: { cell: { line: "rate" } } });
    expect(report).toMatchObject({ ok: true, value: { levels: Float64Array.of(0, 50, 0, 50) } });
  });

  test("of another kind is refused", () => {
    expect(refusal({ contour: { cell: { line: "rate" } } })).toBe(
      "Tax rate counts something else than Profit: choose a level of the same kind.",
    );
  });
});

describe("a question that cannot be", () => {
  const [rate] = asked.axes as [SensitivityTable["axes"][0]];
  const long = { from: 0, to: 1, count: 201 };
  test.each<[string, Partial<SensitivityTable>, string]>([
    ["without an axis", { axes: [] }, "Choose an input to move first."],
    ["of a line that is gone", { output: { line: "gone" } }, 'There is no line "gone".'],
    [
      "that moves a calculation",
      { axes: [{ ...rate, input: { line: "profit" } }] },
      "Profit is calculated: only inputs can be changed here.",
    ],
    [
      "that moves a cell twice",
      { axes: [rate, rate] },
      "Tax rate is moved by two axes at once: choose another input for one of them.",
    ],
    [
      "of too many numbers",
      { axes: ["rate", "margin", "stake"].map((line) => ({ input: { line }, how: "set", steps: long })) },
      "That is 8,120,601 numbers, and 250,000 is the most: take fewer steps.",
    ],
  ])("%s", (_, change, sentence) => {
    expect(refusal(change)).toBe(sentence);
  });
});
