import { expect, test } from "vitest";
import { conclude, evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { axisValues } from "../../../../shared/analysis/table/axisValues.ts";
import { tableAnalysis } from "../../../../shared/analysis/table/table.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { small } from "../../model/edits/editing.ts";

test("profit is margin times what tax leaves: 73 (1 - rate) over the rate, 2025 in USD bn as the formula has no money in it", () => {
  const compiled = compileDocument(small);
  const analysis = tableAnalysis(compiled, null, {
    name: "t",
    label: "T",
    kind: "table",
    output: { line: "profit", period: "2025" },
    axes: [
      { input: { line: "rate" }, how: "set", steps: { values: [0, 50] } },
      { input: { line: "margin" }, how: "scale", steps: { values: [1, 2] } },
    ],
  });
  const report = conclude(analysis, evaluatorOf(compiled));
  // margin 73 % is 0.73 in base units, and a number without money in a line in USD bn is taken for dollars
  expect(report).toEqual({
    ok: true,
    value: {
      kind: "table",
      axes: [
        [0, 50],
        [1, 2],
      ],
      values: Float64Array.of(0.73 / 1e9, 0.365 / 1e9, 1.46 / 1e9, 0.73 / 1e9),
    },
  });
});

test("an axis ends at its end, whatever the spacing", () => {
  const axis = { input: { line: "rate" }, how: "set" as const };
  expect(axisValues({ ...axis, steps: { from: 0.1, to: 0.7, count: 4 } }).at(-1)).toBe(0.7);
  expect(axisValues({ ...axis, steps: { from: 0, to: 1, count: 5 } })).toEqual([0, 0.25, 0.5, 0.75, 1]);
});
