import { describe, expect, test } from "vitest";
import { answerTo, edited, scenarioOf, small } from "./editing.ts";

const names = (document: typeof small) => document.scenarios.map(({ name }) => name);

describe("a scenario", () => {
  test("is added at its place, a copy with the changes of the other", () => {
    const copy = { ...scenarioOf(small, "worse"), name: "worst", label: "Worst" };
    const after = edited(small, { kind: "add-scenario", scenario: copy, at: 1 });
    expect(names(after)).toEqual(["panic", "worst", "worse"]);
    expect(scenarioOf(after, "worst")).toEqual(copy);
  });

  test("is called otherwise for people, and for files and those based on it", () => {
    const after = edited(
      small,
      { kind: "label-scenario", scenario: "panic", label: "The day" },
      { kind: "note-scenario", scenario: "panic", note: "27 January 2025" },
      { kind: "rename-scenario", scenario: "panic", name: "the_day" },
    );
    expect(after.scenarios[0]).toMatchObject({ name: "the_day", label: "The day", note: "27 January 2025" });
    expect(after.scenarios[1]!.basedOn).toBe("the_day");
  });

  test("moves", () => {
    expect(names(edited(small, { kind: "move-scenario", scenario: "panic", at: 1 }))).toEqual(["worse", "panic"]);
  });

  test("leaves its changes to those based on it when it is deleted, so their numbers stay", () => {
    const after = edited(small, { kind: "delete-scenario", scenario: "panic" });
    expect(after.scenarios).toEqual([
      {
        name: "worse",
        label: "Worse",
        changes: [
          { line: "margin", how: "scale", to: 0.5 },
          { line: "rate", how: "set", to: 30 },
        ],
      },
    ]);
  });

  test("is based on another or on the model itself, but never on itself", () => {
    expect(
      scenarioOf(edited(small, { kind: "base-scenario", scenario: "worse", basedOn: null }), "worse"),
    ).not.toHaveProperty("basedOn");
    expect(answerTo(small, { kind: "base-scenario", scenario: "panic", basedOn: "worse" })).toBe(
      "A scenario cannot be based on itself: panic → worse → panic.",
    );
  });

  test("loses one change by its place", () => {
    const after = edited(small, { kind: "remove-change", scenario: "panic", index: 0 });
    expect(scenarioOf(after, "panic").changes).toEqual([]);
    expect(answerTo(small, { kind: "remove-change", scenario: "panic", index: 1 })).toBe('There is no change "1".');
  });

  test("is not added with a name that is taken, or changes of what is not there", () => {
    const answer = (more: object) =>
      answerTo(small, { kind: "add-scenario", scenario: { name: "new", label: "New", changes: [], ...more }, at: 0 });
    expect(answer({ name: "panic" })).toBe('There is a scenario "panic" already.');
    expect(answer({ name: "2nd" })).toBe('"2nd" cannot be a name: use letters, digits and _, with no digit first.');
    expect(answer({ label: "" })).toBe("The label cannot be empty.");
    expect(answer({ changes: [{ line: "cost", how: "set", to: 1 }] })).toBe('There is no line "cost".');
    expect(answer({ changes: [{ line: "rate", how: "set", to: [1] }] })).toBe(
      "A series is one number, or, for all periods, a list with one entry each.",
    );
  });
});
