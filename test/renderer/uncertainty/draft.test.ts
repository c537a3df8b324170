import { describe, expect, test } from "vitest";
import { draftOf, readDraft, type UncertaintyDraft, withKind } from "../../../renderer/uncertainty/draft.ts";
import type { Stated } from "../../../renderer/uncertainty/firstUncertainty.ts";
import { kindChoices } from "../../../renderer/uncertainty/kinds.ts";
import type { Distribution } from "../../../shared/numbers/distributions/distribution.ts";

const examples: readonly Distribution[] = [
  { kind: "percentiles", p10: 1, p50: 2, p90: 4 },
  { kind: "normalBetween", p10: 1, p90: 4 },
  { kind: "normal", mean: 3, sd: 0.1 },
  { kind: "lognormalBetween", p10: 1, p90: 4 },
  { kind: "lognormal", mean: 3, sd: 2 },
  { kind: "triangular", low: 0, mode: 1, high: 5 },
  { kind: "pert", low: 0, mode: 1, high: 5 },
  { kind: "uniform", low: 0, high: 5 },
  { kind: "beta", alpha: 2, beta: 3, low: -1, high: 1 },
  { kind: "student", degrees: 4, location: 1, scale: 2 },
  { kind: "discrete", values: [1, 2, 3], weights: [0.2, 0.5, 0.3] },
];

const normal: UncertaintyDraft = draftOf({ distribution: { kind: "normal", mean: 10, sd: 2 } });
const problemsOf = (draft: UncertaintyDraft, unit = "USD bn") => {
  const read = readDraft(draft, unit);
  return read.ok ? {} : read.problems;
};

describe("an uncertainty that is typed", () => {
  test("there is an example of every kind here", () => {
    expect(examples.map(({ kind }) => kind)).toEqual(kindChoices.map(({ kind }) => kind));
  });

  test.each(examples)("$kind reads back as it was", (distribution) => {
    const stated: Stated = { distribution, how: "scale", over: "walk", members: "each", low: 0.5, high: 3 };
    expect(readDraft(draftOf(stated), "USD bn")).toEqual({ ok: true, stated });
  });

  test("what is said where nothing is meant is not in the file", () => {
    expect(readDraft(normal, "USD bn")).toEqual({
      ok: true,
      stated: { distribution: { kind: "normal", mean: 10, sd: 2 } },
    });
  });

  test("numbers are typed as in the grid, in the line's unit", () => {
    const read = readDraft({ ...normal, texts: { mean: "$1.5tn", sd: "250" } }, "USD bn");
    expect(read).toMatchObject({ stated: { distribution: { mean: 1500, sd: 250 } } });
  });

  test("a factor has no unit: 120% is 1.2", () => {
    const read = readDraft({ ...normal, how: "scale", texts: { mean: "120%", sd: "0.1" } }, "USD bn");
    expect(read).toMatchObject({ stated: { distribution: { mean: 1.2, sd: 0.1 } } });
  });

  test("each field says what is wrong with it, all at once", () => {
    const problems = problemsOf({ ...normal, texts: { mean: "ten", sd: "" } });
    expect(problems).toEqual({ mean: expect.stringContaining('"ten" is not a number'), sd: "It needs a number." });
  });

  test("what no distribution has is said of the whole", () => {
    expect(problemsOf({ ...normal, texts: { mean: "1", sd: "-1" } })).toEqual({
      whole: "The standard deviation has to be above 0.",
    });
  });

  test("limits that leave nothing of it are said under them", () => {
    expect(problemsOf({ ...normal, notBelow: "12", notAbove: "11" })).toEqual({
      notAbove: "Nothing of the distribution lies within these.",
    });
  });
});

describe("another kind", () => {
  const kinds = kindChoices.map(({ kind }) => kind);

  test.each(kinds.flatMap((to) => examples.map((from) => [from.kind, to, from] as const)))(
    "%s as %s is one that can be",
    (_, to, distribution) => {
      const changed = withKind(draftOf({ distribution }), to, "");
      expect(changed.kind).toBe(to);
      expect(problemsOf(changed, "")).toEqual({});
    },
  );

  test("keeps P10 and P90 where it is given by them", () => {
    const changed = withKind(
      draftOf({ distribution: { kind: "normalBetween", p10: 80, p90: 130 } }),
      "percentiles",
      "",
    );
    expect(changed.texts).toEqual({ p10: "80", p50: "105", p90: "130" });
  });
});
