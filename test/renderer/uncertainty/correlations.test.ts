import { describe, expect, test } from "vitest";
import { repairText } from "../../../renderer/uncertainty/correlations/repairText.ts";
import { correlationsOf, mostMoved } from "../../../renderer/uncertainty/correlations/stated.ts";
import type { Document } from "../../../shared/model/document.ts";
import { lineOf, smallModel } from "../smallModel.ts";

const inputs = ["a", "b", "c"];
const [section] = smallModel.sections;
const uncertain: Document = {
  ...smallModel,
  sections: [
    {
      ...section!,
      lines: [
        lineOf("growth"),
        ...inputs.map((name, index) => ({
          name,
          label: `Input ${name}`,
          unit: "",
          values: 1,
          uncertainty: { distribution: { kind: "uniform", low: 0, high: 1 } as const, stream: index + 1 },
        })),
      ],
    },
  ],
};
const [a, b, c] = inputs as [string, string, string];

describe("the matrix of correlations", () => {
  test("has uncertain inputs in the order of the model, and 0 for what is not said", () => {
    const { lines, matrix, repair } = correlationsOf({
      ...uncertain,
      correlations: [{ between: [b, a], rank: 0.5 }],
    });
    expect(lines.map(({ name }) => name)).toEqual(inputs);
    expect(matrix).toEqual([
      [1, 0.5, 0],
      [0.5, 1, 0],
      [0, 0, 1],
    ]);
    expect(repair).toBeNull();
  });

  test("one that cannot be is repaired", () => {
    const { repair } = correlationsOf({
      ...uncertain,
      correlations: [
        { between: [a, b], rank: 1 },
        { between: [b, c], rank: 1 },
        { between: [a, c], rank: -0.5 },
      ],
    });
    expect(repair?.stated[0]).toEqual([1, 1, -0.5]);
  });
});

describe("a repair in words", () => {
  const repair = {
    stated: [
      [1, 0.9, 0.1],
      [0.9, 1, -0.7],
      [0.1, -0.7, 1],
    ],
    used: [
      [1, 0.8, 0.1],
      [0.8, 1, -0.375],
      [0.1, -0.375, 1],
    ],
    most: 0.325,
    distance: 0.34,
  };

  test("names the pair that moves most", () => {
    expect(mostMoved(repair)).toEqual({ row: 1, column: 2 });
    expect(repairText(repair, ["Gain", "Price", "Rate"])).toBe(
      "No draws can go together like this. The nearest that can are drawn instead: Price with Rate has (0.38) in place of (0.70), which is the most that any pair moves; over all pairs the distance is 0.340.",
    );
  });
});
