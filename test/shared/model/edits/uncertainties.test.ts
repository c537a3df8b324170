import { describe, expect, test } from "vitest";
import type { Edit } from "../../../../shared/model/edits/edit.ts";
import type { Distribution } from "../../../../shared/numbers/distributions/distribution.ts";
import { answerTo, edited, lineOf, small } from "./editing.ts";

const normal = { kind: "normal", mean: 16, sd: 2 } as const;
const uncertain = (line: string, distribution: Distribution = normal): Edit => ({
  kind: "set-uncertainty",
  line,
  uncertainty: { distribution },
});
const together = (rank: number | null): Edit => ({ kind: "set-correlation", between: ["rate", "margin"], rank });
const both = edited(small, uncertain("rate"), uncertain("margin"));
const correlated = edited(both, together(0.5));

describe("an uncertain input", () => {
  test("draws on a stream that no other has, and keeps it whatever becomes of its distribution or its name", () => {
    expect(lineOf(both, "rate").uncertainty).toEqual({ distribution: normal, stream: 1 });
    expect(lineOf(both, "margin").uncertainty?.stream).toBe(2);
    const after = edited(
      both,
      uncertain("rate", { kind: "uniform", low: 1, high: 2 }),
      { kind: "rename-line", line: "rate", name: "tax" },
      uncertain("stake"),
    );
    expect(lineOf(after, "tax").uncertainty).toEqual({ distribution: { kind: "uniform", low: 1, high: 2 }, stream: 1 });
    expect(lineOf(after, "stake").uncertainty?.stream).toBe(3);
  });

  test("has copies with streams of their own, that go together as their lines do", () => {
    const after = edited(correlated, { kind: "duplicate-section", section: "inputs" });
    const streams = after.sections.flatMap(({ lines }) => lines.flatMap((line) => line.uncertainty?.stream ?? []));
    expect(streams).toEqual([1, 2, 3, 4]);
    expect(after.correlations).toEqual([
      { between: ["rate", "margin"], rank: 0.5 },
      { between: ["rate_2", "margin_2"], rank: 0.5 },
    ]);
    expect(edited(correlated, { kind: "duplicate-lines", lines: ["rate"] }).correlations).toHaveLength(1);
  });

  test.each<[string, Edit]>([
    ["no uncertainty any more", { kind: "set-uncertainty", line: "rate", uncertainty: null }],
    ["a formula", { kind: "set-formula", line: "rate", formula: "1 + 1" }],
    ["an opening formula", { kind: "set-opening", line: "rate", opening: "1 + 1" }],
    ["made a calculation", { kind: "make-calculation", line: "rate", formula: "1 + 1", keep: "typed" }],
  ])("is certain with %s, and goes together with nothing", (_how, edit) => {
    const after = edited(correlated, edit);
    expect(lineOf(after, "rate")).not.toHaveProperty("uncertainty");
    expect(after).not.toHaveProperty("correlations");
  });

  test("has a distribution that can be, and is an input", () => {
    expect(answerTo(small, uncertain("profit"))).toBe("Profit is calculated: only an input is uncertain.");
    expect(answerTo(small, uncertain("rate", { ...normal, sd: 0 }))).toBe("The standard deviation has to be above 0.");
    expect(answerTo(small, uncertain("rate", { ...normal, mean: Number.NaN }))).toBe(
      "NaN is not a number that a model can hold.",
    );
    expect(
      answerTo(small, {
        kind: "set-uncertainty",
        line: "rate",
        uncertainty: { distribution: normal, low: 3, high: 3 },
      }),
    ).toBe("The lower limit has to be below the upper limit.");
  });
});

describe("two uncertain inputs", () => {
  test("go together in one way, whichever is named first", () => {
    const after = edited(correlated, { kind: "set-correlation", between: ["margin", "rate"], rank: -1 });
    expect(after.correlations).toEqual([{ between: ["rate", "margin"], rank: -1 }]);
  });

  test.each([null, 0])("go apart with %s", (rank) => {
    expect(edited(correlated, together(rank))).not.toHaveProperty("correlations");
  });

  test("are two, uncertain both, and their correlation is one", () => {
    expect(answerTo(both, { kind: "set-correlation", between: ["rate", "rate"], rank: 1 })).toBe(
      "Tax rate goes together with itself already: choose two inputs.",
    );
    expect(answerTo(small, together(0.5))).toBe("Tax rate has no uncertainty: give it one first.");
    expect(answerTo(both, together(1.01))).toBe("A rank correlation is a number from -1 to 1.");
    expect(answerTo(both, together(Number.NaN))).toBe("A rank correlation is a number from -1 to 1.");
  });
});
