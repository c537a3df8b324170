import { describe, expect, test } from "vitest";
import { copiedNames, copiedSectionName } from "../../../../shared/model/edits/duplicates.ts";
import { answerTo, edited, lineOf, small } from "./editing.ts";

const names = (document: typeof small) => document.sections.map(({ lines }) => lines.map(({ name }) => name));

describe("copies of lines", () => {
  test("stand below the last of them, under names and labels of their own", () => {
    const after = edited(small, { kind: "duplicate-lines", lines: ["margin", "rate"] });
    expect(names(after)[0]).toEqual(["rate", "margin", "rate_2", "margin_2", "stake"]);
    expect(lineOf(after, "margin_2")).toEqual({
      ...lineOf(small, "margin"),
      name: "margin_2",
      label: "Gross margin (copy)",
    });
    const again = edited(after, { kind: "duplicate-lines", lines: ["margin_2"] });
    expect(lineOf(again, "margin_3").label).toBe("Gross margin (copy 2)");
  });

  test("read each other, and themselves in earlier periods", () => {
    const growing = edited(small, { kind: "set-formula", line: "margin", formula: "prev(margin) * (1 + rate)" });
    const after = edited(growing, { kind: "duplicate-lines", lines: ["margin", "profit"] });
    expect(lineOf(after, "margin_2").formula).toBe("prev(margin_2) * (1 + rate)");
    expect(lineOf(after, "profit_2").formula).toBe("margin_2 * (1 - rate)");
  });

  test("are changed by scenarios as their lines are", () => {
    const after = edited(small, { kind: "duplicate-lines", lines: ["margin"] });
    expect(after.scenarios[0]!.changes).toEqual([
      { line: "margin", how: "scale", to: 0.5 },
      { line: "margin_2", how: "scale", to: 0.5 },
    ]);
  });

  test("of a whole section are a section", () => {
    const after = edited(small, { kind: "duplicate-section", section: "inputs" });
    expect(after.sections.map(({ name, label }) => [name, label])).toEqual([
      ["inputs", "Inputs"],
      ["inputs_2", "Inputs (copy)"],
      ["results", "Results"],
    ]);
    expect(after.sections[1]!.lines.map(({ label }) => label)).toEqual(["Tax rate", "Gross margin", "Stake"]);
    expect(copiedSectionName(small, "inputs")).toBe("inputs_2");
    expect([...copiedNames(small, ["rate"])]).toEqual([["rate", "rate_2"]]);
  });
});

test("lines move together, in the order they had, from wherever they stood", () => {
  const after = edited(small, { kind: "move-lines", lines: ["profit", "rate"], section: "inputs", at: 1 });
  expect(names(after)).toEqual([["margin", "rate", "profit", "stake"], []]);
  expect(answerTo(small, { kind: "move-lines", lines: [], section: "inputs", at: 1 })).toBe("No line is chosen.");
});

test("a section has another name", () => {
  const after = edited(small, { kind: "rename-section", section: "inputs", name: "assumptions" });
  expect(after.sections[0]!.name).toBe("assumptions");
  expect(answerTo(small, { kind: "rename-section", section: "inputs", name: "results" })).toBe(
    'There is a section "results" already.',
  );
});

describe("a calculation made of an input keeps", () => {
  const made = (keep?: "actuals" | "typed" | "nothing") =>
    lineOf(
      edited(small, {
        kind: "make-calculation",
        line: "margin",
        formula: "70",
        ...(keep === undefined ? {} : { keep }),
      }),
      "margin",
    );

  test("its actuals, or every typed period, or nothing", () => {
    expect(made()).toMatchObject({ formula: "70", values: [75, null, null] });
    expect(made("typed").values).toEqual([75, 73, 72]);
    expect(made("nothing")).not.toHaveProperty("values");
  });

  test("no number that holds in every period: it would hide the formula", () => {
    const after = edited(small, { kind: "make-calculation", line: "stake", formula: "1", opening: "2", keep: "typed" });
    expect(lineOf(after, "stake")).toMatchObject({ formula: "1", opening: "2", values: { coatue: [1, null, 3] } });
  });
});

describe("values as a whole", () => {
  test("make an input of a calculation", () => {
    const after = edited(small, { kind: "make-input", line: "profit", values: [12, 13, 14] });
    expect(lineOf(after, "profit")).toEqual({ name: "profit", label: "Profit", unit: "USD bn", values: [12, 13, 14] });
  });

  test("take the place of those a line has", () => {
    const after = edited(
      small,
      { kind: "set-values", line: "stake", values: { carlyle: 2 } },
      { kind: "set-values", line: "rate", values: null },
    );
    expect(lineOf(after, "stake").values).toEqual({ carlyle: 2 });
    expect(lineOf(after, "rate")).not.toHaveProperty("values");
  });

  test("fit the line, its members and the timeline", () => {
    const answer = (line: string, values: number[] | number | Record<string, number>) =>
      answerTo(small, { kind: "set-values", line, values });
    expect(answer("margin", [1, 2])).toBe("A series is one number, or, for all periods, a list with one entry each.");
    expect(answer("margin", Number.NaN)).toBe("NaN is not a number that a model can hold.");
    expect(answer("stake", { nobody: 1 })).toBe('There is no member "nobody".');
    expect(answer("stake", 1)).toMatch(/^Stake takes values for each of its members/);
    expect(answer("margin", { pimco: 1 })).toMatch(/^Gross margin takes values for each/);
  });
});

describe("groups", () => {
  test("are lines one level deeper, and back", () => {
    const grouped = edited(small, { kind: "group-lines", lines: ["rate", "margin"] });
    expect(lineOf(edited(grouped, { kind: "group-lines", lines: ["rate"] }), "rate").level).toBe(2);
    expect(lineOf(grouped, "margin").level).toBe(1);
    expect(edited(grouped, { kind: "ungroup-lines", lines: ["rate", "margin", "stake"] })).toEqual(small);
  });

  test("are at most three levels deep", () => {
    const group = { kind: "group-lines", lines: ["rate"] } as const;
    expect(answerTo(edited(small, group, group, group), group)).toBe("Tax rate is at the lowest of 3 levels already.");
    expect(answerTo(small, { kind: "set-line", line: "rate", fields: { level: 4 } })).toBe(
      "The level of a line can be 0 to 3.",
    );
  });
});

describe("a number format", () => {
  test("is set key by key, in several lines at once", () => {
    const after = edited(
      small,
      { kind: "set-line", line: "rate", fields: { format: { decimals: 3 } } },
      { kind: "set-format", lines: ["rate", "margin"], format: { scale: "k", negative: "minus" } },
    );
    expect(lineOf(after, "rate").format).toEqual({ decimals: 3, scale: "k", negative: "minus" });
    expect(lineOf(after, "margin").format).toEqual({ scale: "k", negative: "minus" });
    const cleared = { kind: "set-format", lines: ["margin"], format: { scale: null, negative: null } } as const;
    expect(lineOf(edited(after, cleared), "margin")).toEqual(lineOf(small, "margin"));
  });

  test("holds conditions of finite numbers", () => {
    const below = (value: number) =>
      answerTo(small, {
        kind: "set-format",
        lines: ["rate"],
        format: { conditions: [{ when: "below", value, look: "bad" }] },
      });
    expect(below(1.2)).toBe("Change the number format of Tax rate");
    expect(below(Number.NaN)).toBe("NaN is not a number that a model can hold.");
  });
});
