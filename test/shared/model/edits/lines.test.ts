import { describe, expect, test } from "vitest";
import { answerTo, edited, lineOf, scenarioOf, small } from "./editing.ts";

describe("a formula", () => {
  test("makes a calculation of an input, whose typed values stay in the actuals alone", () => {
    const after = edited(small, { kind: "set-formula", line: "margin", formula: "prev(margin) - 1" });
    expect(lineOf(after, "margin")).toMatchObject({ formula: "prev(margin) - 1", values: [75, null, null] });
  });

  test("takes the place of the one number of an input", () => {
    const after = edited(small, { kind: "set-formula", line: "rate", formula: "15 + 1" });
    expect(lineOf(after, "rate")).not.toHaveProperty("values");
  });

  test("keeps the actuals of each member", () => {
    const after = edited(small, { kind: "set-formula", line: "stake", formula: "1" });
    expect(lineOf(after, "stake").values).toEqual({ coatue: [1, null, null] });
  });

  test("changed in a calculation leaves its overrides as they are", () => {
    const after = edited(small, { kind: "set-formula", line: "profit", formula: "margin" });
    expect(lineOf(after, "profit")).toMatchObject({ formula: "margin", values: [12, null, null] });
  });

  test("that is blank is taken away, and the line is an input", () => {
    const after = edited(small, { kind: "set-formula", line: "profit", formula: "  " });
    expect(lineOf(after, "profit")).not.toHaveProperty("formula");
  });

  test("of the first period stands beside the other", () => {
    const after = edited(small, { kind: "set-opening", line: "profit", opening: "3" });
    expect(lineOf(after, "profit")).toMatchObject({ opening: "3", formula: "margin * (1 - rate)" });
    expect(lineOf(edited(after, { kind: "set-opening", line: "profit", opening: null }), "profit")).not.toHaveProperty(
      "opening",
    );
  });

  test("too long for a file is refused", () => {
    expect(answerTo(small, { kind: "set-formula", line: "profit", formula: "1".repeat(20_001) })).toBe(
      "The formula is longer than 20,000 characters.",
    );
  });
});

describe("what a line says of itself", () => {
  test("changes in the fields that are given, and goes where null is", () => {
    const fields = {
      label: "Tax",
      unit: "",
      format: { style: "percent", decimals: 1 },
      note: "A note.",
      source: "assumption",
    } as const;
    const after = edited(small, { kind: "set-line", line: "rate", fields });
    expect(lineOf(after, "rate")).toEqual({ name: "rate", values: 16, ...fields });
    const cleared = edited(after, { kind: "set-line", line: "rate", fields: { format: null, note: null, source: "" } });
    expect(lineOf(cleared, "rate")).toEqual({ name: "rate", label: "Tax", unit: "", values: 16 });
  });

  test("is named in the undo menu", () => {
    expect(answerTo(small, { kind: "set-line", line: "rate", fields: { unit: "x", note: "n" } })).toBe(
      "Change the unit and note of Tax rate",
    );
  });

  test("cannot be an empty label, a hundred decimals or a period outside", () => {
    const answer = (fields: object) => answerTo(small, { kind: "set-line", line: "rate", fields });
    expect(answer({ label: " " })).toBe("The label cannot be empty.");
    expect(answer({ format: { decimals: 100 } })).toBe("A number is shown with 0 to 10 digits after the point.");
    expect(answer({ from: "2023" })).toBe('There is no period "2023".');
  });
});

describe("a line's new name", () => {
  const after = edited(small, { kind: "rename-line", line: "margin", name: "gross_margin" });

  test("is followed by formulas, scenarios, figures and charts", () => {
    expect(lineOf(after, "profit").formula).toBe("gross_margin * (1 - rate)");
    expect(after.scenarios[0]!.changes[0]!.line).toBe("gross_margin");
    expect(after.charts[0]!.lines).toEqual(["gross_margin", "profit"]);
    expect(edited(small, { kind: "rename-line", line: "profit", name: "income" }).headline[0]!.line).toBe("income");
  });

  test("cannot be that of another line, nor a word of the formula language", () => {
    expect(answerTo(small, { kind: "rename-line", line: "margin", name: "rate" })).toBe(
      'There is a line "rate" already.',
    );
    expect(answerTo(small, { kind: "rename-line", line: "margin", name: "sum" })).toBe(
      '"sum" is a function and cannot be a name.',
    );
  });

  test("may be the one it has", () => {
    expect(edited(small, { kind: "rename-line", line: "margin", name: "margin" })).toEqual(small);
  });
});

describe("a line", () => {
  const cost = { name: "cost", label: "Cost", unit: "USD bn", by: ["lender"], formula: "rate" };

  test("is added at its place", () => {
    const after = edited(small, { kind: "add-line", section: "inputs", at: 1, line: cost });
    expect(after.sections[0]!.lines.map(({ name }) => name)).toEqual(["rate", "cost", "margin", "stake"]);
    expect(lineOf(after, "cost")).toEqual(cost);
  });

  test("is by lists that are there, each once", () => {
    const by = (...lists: string[]) =>
      answerTo(small, { kind: "add-line", section: "inputs", at: 0, line: { ...cost, by: lists } });
    expect(by("bank")).toBe('There is no list "bank".');
    expect(by("lender", "lender")).toBe('A line is by the list "lender" once, not twice.');
  });

  test("moves within its section and to another", () => {
    const down = edited(small, { kind: "move-line", line: "rate", section: "inputs", at: 1 });
    expect(down.sections[0]!.lines.map(({ name }) => name)).toEqual(["margin", "rate", "stake"]);
    const away = edited(small, { kind: "move-line", line: "rate", section: "results", at: 99 });
    expect(away.sections.map(({ lines }) => lines.map(({ name }) => name))).toEqual([
      ["margin", "stake"],
      ["profit", "rate"],
    ]);
  });

  test("that a formula reads is not deleted", () => {
    expect(answerTo(small, { kind: "delete-line", line: "margin" })).toBe("Gross margin cannot go: used by “Profit”.");
  });

  test("is deleted with the changes, figures and curves that only speak of it, and a chart of it alone", () => {
    const after = edited(small, { kind: "delete-line", line: "profit" }, { kind: "delete-line", line: "margin" });
    expect(after.headline).toEqual([]);
    expect(after.charts).toEqual([]);
    expect(after.scenarios[0]!.changes).toEqual([]);
    expect(edited(small, { kind: "delete-line", line: "profit" }).charts).toEqual([
      { title: "Both", kind: "overTime", lines: ["margin"] },
    ]);
  });
});

describe("a section", () => {
  test("is added, called otherwise, moved", () => {
    const after = edited(
      small,
      { kind: "add-section", section: { name: "checks", label: "Checks" }, at: 0 },
      { kind: "set-section", section: "checks", fields: { label: "Proof", note: "All true." } },
      { kind: "move-section", section: "checks", at: 1 },
    );
    expect(after.sections.map(({ name }) => name)).toEqual(["inputs", "checks", "results"]);
    expect(after.sections[1]).toEqual({ name: "checks", label: "Proof", note: "All true.", lines: [] });
  });

  test("goes with its lines, unless a formula elsewhere reads one", () => {
    expect(answerTo(small, { kind: "delete-section", section: "inputs" })).toBe("Inputs cannot go: used by “Profit”.");
    const after = edited(small, { kind: "delete-section", section: "results" });
    expect(after.sections.map(({ name }) => name)).toEqual(["inputs"]);
    expect(after.headline).toEqual([]);
  });
});

describe("several lines renamed at once", () => {
  test("may change names with each other, and everything that speaks of them follows", () => {
    const names = [
      { line: "margin", name: "rate" },
      { line: "rate", name: "margin" },
    ];
    const after = edited(small, { kind: "rename-lines", names });
    expect(lineOf(after, "rate").label).toBe("Gross margin");
    expect(lineOf(after, "profit").formula).toBe("rate * (1 - margin)");
    expect(scenarioOf(after, "panic").changes[0]!.line).toBe("rate");
    expect(after.charts[0]).toMatchObject({ lines: ["rate", "profit"] });
  });

  test("never have one name between two of them", () => {
    const names = [
      { line: "margin", name: "same" },
      { line: "rate", name: "same" },
    ];
    expect(answerTo(small, { kind: "rename-lines", names })).toBe('There is a line "same" already.');
  });
});
