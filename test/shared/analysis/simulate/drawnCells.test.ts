/** Which cells of an input are drawn, and what a draw makes of them. */
import { describe, expect, test } from "vitest";
import type { Document } from "../../../../shared/model/document.ts";
import type { Uncertainty } from "../../../../shared/model/uncertainty.ts";
import { documentOf } from "../../../helpers/documents.ts";
import { simulate, sumOfTwo, uniform } from "./simulating.ts";

describe("what is drawn", () => {
  const drawnAs = (
    own: Partial<Uncertainty>,
    asked: { scenario?: string | null; document?: (of: Document) => Document } = {},
  ) => {
    const document = documentOf({
      lines: [
        { name: "path", values: [10, 20, null, 40], uncertainty: { ...uniform(1, 1, 3), ...own } },
        { name: "out", formula: "path" },
      ],
      scenarios: [
        { name: "set", label: "", changes: [{ line: "path", how: "set", to: 5, period: "2025" }] },
        { name: "all", label: "", changes: [{ line: "path", how: "set", to: 5 }] },
        {
          name: "moved",
          label: "",
          changes: [
            { line: "path", how: "scale", to: 2 },
            { line: "path", how: "add", to: 100 },
          ],
        },
      ],
    });
    const outputs = ["2024", "2025", "2026", "2027"].map((period) => ({ line: "out", period }));
    return simulate(document, { outputs, sampling: "latin", trials: 1_000 }, asked).outputs.map(
      ({ summary, failed }) =>
        failed === 1_000 ? null : [summary.least, summary.greatest].map((each) => Math.round(each)),
    );
  };

  test("takes the place of every value there is, and of none that there is not", () => {
    expect(drawnAs({})).toEqual([[1, 3], [1, 3], null, [1, 3]]);
  });

  test("or is a factor of it, or added to it", () => {
    expect(drawnAs({ how: "scale" })).toEqual([[10, 30], [20, 60], null, [40, 120]]);
    expect(drawnAs({ how: "add" })).toEqual([[11, 13], [21, 23], null, [41, 43]]);
  });

  test("a scenario's changes act on a draw as on the value it stands for; what it sets is known", () => {
    expect(drawnAs({}, { scenario: "moved" })).toEqual([[102, 106], [102, 106], null, [102, 106]]);
    expect(drawnAs({}, { scenario: "set" })).toEqual([[1, 3], [5, 5], null, [1, 3]]);
    expect(drawnAs({ how: "scale" }, { scenario: "moved" })).toEqual([[120, 360], [140, 420], null, [180, 540]]);
  });

  test("what a scenario sets everywhere is named, and without anything else uncertain there is nothing to draw", () => {
    const fixed = {
      ...sumOfTwo,
      scenarios: [{ name: "s", label: "", changes: [{ line: "a", how: "set" as const, to: 0.5 }] }],
    };
    const report = simulate(fixed, {}, { scenario: "s" });
    expect(report.settled).toEqual(["a"]);
    expect(report.inputs.map(({ line }) => line)).toEqual(["b"]);
    expect(() => drawnAs({}, { scenario: "all" })).toThrow("Nothing is drawn here");
  });

  test("one draw for all members goes through the line; one a member makes them independent", () => {
    const spreadOf = (members: "together" | "each") => {
      const document = documentOf({
        periods: 1,
        lines: [
          {
            name: "parts",
            by: ["place"],
            values: { north: 0, south: 0, east: 0 },
            uncertainty: { ...uniform(1), members },
          },
          { name: "out", formula: "sum(parts)" },
        ],
      });
      return simulate(document, { trials: 50_000 }).outputs[0]!.summary.sd;
    };
    const one = Math.sqrt(1 / 12);
    // of a standard deviation of about 50,000 draws: 0.3 %, 3.3 times
    expect(Math.abs(spreadOf("together") / (3 * one) - 1)).toBeLessThan(0.01);
    expect(Math.abs(spreadOf("each") / (Math.sqrt(3) * one) - 1)).toBeLessThan(0.01);
  });

  test("draws of the same period go together where two inputs are drawn in each", () => {
    const each: Partial<Uncertainty> = { over: "each" };
    const document: Document = {
      ...documentOf({
        lines: [
          { name: "a", values: 0, uncertainty: { ...uniform(1), ...each } },
          { name: "b", values: 0, uncertainty: { ...uniform(2), ...each } },
          { name: "out", formula: "(a - b)^2" },
          { name: "crossed", formula: "(a - prev(b, 1, 0))^2" },
        ],
      }),
      correlations: [{ between: ["a", "b"], rank: 1 }],
    };
    const outputs = [
      { line: "out", period: "2026" },
      { line: "crossed", period: "2026" },
    ];
    const [same, crossed] = simulate(document, { outputs }).outputs.map(({ summary }) => summary.mean);
    expect(same).toBeLessThan(1e-12);
    expect(Math.abs(crossed! - 1 / 6)).toBeLessThan(0.01); // E (u - v)² of independent uniforms
  });
});

test("a line in error is not drawn: it has no values", () => {
  const lines = [
    { name: "2x", values: 1, uncertainty: uniform(1) },
    { name: "b", values: 1, uncertainty: uniform(2) },
    { name: "out", formula: "b" },
  ];
  expect(simulate(documentOf({ lines }), { trials: 10 }).inputs.map(({ line }) => line)).toEqual(["b"]);
});
