import { describe, expect, test } from "vitest";
import { answerTo, edited, lineOf, scenarioOf, small, typed } from "./editing.ts";

const valuesOf = (line: string, ...edits: Parameters<typeof edited> extends [unknown, ...infer E] ? E : never) =>
  lineOf(edited(small, ...edits), line).values;
const changesOf = (...edits: Parameters<typeof edited> extends [unknown, ...infer E] ? E : never) =>
  scenarioOf(edited(small, ...edits), "panic").changes;

describe("a number typed into the base", () => {
  test("replaces the one number of a line for all periods", () => {
    expect(valuesOf("rate", typed("rate", 21))).toBe(21);
  });

  test("in one period makes a list of the one number", () => {
    expect(valuesOf("rate", typed("rate", 21, { period: 1 }))).toEqual([16, 21, 16]);
  });

  test("replaces one entry of a list", () => {
    expect(valuesOf("margin", typed("margin", 71, { period: 2 }))).toEqual([75, 73, 71]);
  });

  test("stands for one member alone", () => {
    expect(valuesOf("stake", typed("stake", 9, { member: "pimco", period: 0 }))).toEqual({
      pimco: [9, 8, 8],
      coatue: [1, null, 3],
    });
    expect(valuesOf("stake", typed("stake", 5, { member: "carlyle", period: 1 }))).toMatchObject({
      carlyle: [null, 5, null],
    });
  });

  test("overrides a formula, and cleared lets it show again", () => {
    const override = typed("profit", 20, { period: 2 });
    expect(valuesOf("profit", override)).toEqual([12, null, 20]);
    expect(valuesOf("profit", override, typed("profit", null, { period: 2 }))).toEqual([12, null, null]);
  });

  test("leaves no values where the last is cleared", () => {
    expect(lineOf(edited(small, typed("rate", null)), "rate")).not.toHaveProperty("values");
    expect(lineOf(edited(small, typed("profit", null, { period: 0 })), "profit")).not.toHaveProperty("values");
    const members = [typed("stake", null, { member: "pimco" }), typed("stake", null, { member: "coatue" })];
    expect(lineOf(edited(small, ...members), "stake")).not.toHaveProperty("values");
  });
});

describe("a number typed under a scenario", () => {
  const under = { scenario: "panic" };

  test("becomes a change of the scenario and leaves the base as it is", () => {
    const after = edited(small, typed("margin", 60, { ...under, period: 1 }));
    expect(scenarioOf(after, "panic").changes).toEqual([
      { line: "margin", how: "scale", to: 0.5 },
      { line: "margin", how: "set", to: 60, period: "2025" },
    ]);
    expect(after.sections).toEqual(small.sections);
  });

  test("is rewritten in its change when it is typed again", () => {
    const once = [typed("margin", 60, { ...under, period: 1 }), typed("margin", 61, { ...under, period: 1 })];
    expect(changesOf(...once)).toEqual(changesOf(typed("margin", 61, { ...under, period: 1 })));
  });

  test("is written into the list of a change that sets all periods", () => {
    const wholeLine = edited(small, {
      kind: "add-scenario",
      scenario: { name: "own", label: "Own", changes: [{ line: "margin", how: "set", to: [70, null, 60] }] },
      at: 0,
    });
    const after = edited(wholeLine, typed("margin", 65, { scenario: "own", period: 1 }));
    expect(scenarioOf(after, "own").changes).toEqual([{ line: "margin", how: "set", to: [70, 65, 60] }]);
  });

  test("comes after a change that acts on the same cell, so that it is what shows", () => {
    const changes = changesOf(
      typed("margin", 60, { ...under, period: 1 }),
      typed("margin", 50, under),
      typed("margin", 55, { ...under, period: 1 }),
    );
    expect(changes).toEqual([
      { line: "margin", how: "set", to: 50 },
      { line: "margin", how: "set", to: 55, period: "2025" },
    ]);
  });

  test("drops the changes that it makes void, and no others", () => {
    expect(changesOf(typed("stake", 1, { ...under, member: "pimco", period: 0 }), typed("margin", 60, under))).toEqual([
      { line: "stake", how: "set", to: 1, members: "pimco", period: "2024" },
      { line: "margin", how: "set", to: 60 },
    ]);
  });

  test("cleared in one period narrows a change of all periods to the others", () => {
    expect(changesOf(typed("margin", null, { ...under, period: 1 }))).toEqual([
      { line: "margin", how: "scale", to: [0.5, null, 0.5] },
    ]);
  });

  test("cleared for one member narrows a change of all members to the others", () => {
    const all = edited(small, {
      kind: "add-scenario",
      scenario: { name: "own", label: "Own", changes: [{ line: "stake", how: "add", to: 2, period: "2025" }] },
      at: 9,
    });
    const after = edited(all, typed("stake", null, { scenario: "own", member: "coatue", period: 1 }));
    expect(scenarioOf(after, "own").changes).toEqual([
      { line: "stake", how: "add", to: 2, period: "2025", members: "pimco" },
      { line: "stake", how: "add", to: 2, period: "2025", members: "carlyle" },
    ]);
  });

  test("cleared where the scenario does nothing changes nothing", () => {
    expect(changesOf(typed("rate", null, under))).toEqual(scenarioOf(small, "panic").changes);
  });

  test("cleared in every period takes all changes of the line away", () => {
    expect(changesOf(typed("margin", 60, { ...under, period: 1 }), typed("margin", null, under))).toEqual([]);
  });
});

describe("a cell", () => {
  test("is named in the undo menu by label, member, period, unit and scenario", () => {
    expect(answerTo(small, typed("margin", 71, { period: 2 }))).toBe("Set Gross margin 2026 to 71 %");
    expect(answerTo(small, typed("stake", 5, { member: "carlyle" }))).toBe("Set Stake · Carlyle to 5");
    expect(answerTo(small, typed("margin", null, { period: 0, scenario: "panic" }))).toBe(
      "Clear Gross margin 2024 in Panic",
    );
  });

  test("that is not there is refused", () => {
    expect(answerTo(small, typed("cost", 1))).toBe('There is no line "cost".');
    expect(answerTo(small, typed("rate", 1, { period: 3 }))).toBe('There is no period "3".');
    expect(answerTo(small, typed("stake", 1))).toBe('There is no member "".');
    expect(answerTo(small, typed("rate", 1, { member: "pimco" }))).toBe('There is no member "pimco".');
    expect(answerTo(small, typed("rate", 1, { scenario: "best" }))).toBe('There is no scenario "best".');
  });

  test("takes no number that a file cannot hold", () => {
    expect(answerTo(small, typed("rate", Number.NaN))).toBe("NaN is not a number that a model can hold.");
  });
});
