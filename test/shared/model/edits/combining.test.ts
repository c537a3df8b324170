/** Scenarios that rest on several others, and single changes of them. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change, Document, Scenario } from "../../../../shared/model/document.ts";
import { applyEdit } from "../../../../shared/model/edits/applyEdit.ts";
import { documentOf } from "../../../helpers/documents.ts";
import { answerTo, edited, lineOf, scenarioOf, small, typed } from "./editing.ts";
import { numbersOf } from "./numbersOf.ts";

const set = (line: string, to: number, more: Partial<Change> = {}): Change => ({ line, how: "set", to, ...more });

describe("axes", () => {
  test("a scenario is put on an axis and taken off it", () => {
    const after = edited(small, { kind: "set-axis", scenario: "panic", axis: "Demand" });
    expect(scenarioOf(after, "panic").axis).toBe("Demand");
    expect(scenarioOf(edited(after, { kind: "set-axis", scenario: "panic", axis: null }), "panic")).not.toHaveProperty(
      "axis",
    );
  });

  test("a scenario that combines two has what both change, the later upon the earlier, then its own", () => {
    const combined = edited(
      small,
      { kind: "add-scenario", scenario: { name: "tax", label: "Tax", changes: [set("rate", 40)] }, at: 2 },
      {
        kind: "add-scenario",
        scenario: {
          name: "both",
          label: "Both",
          combines: ["panic", "tax"],
          changes: [{ line: "rate", how: "add", to: 1 }],
        },
        at: 3,
      },
    );
    const numbers = numbersOf(combined, ["both"]);
    expect(numbers.get("both/margin")).toEqual([[37.5, 36.5, 36]]);
    expect(numbers.get("both/rate")).toEqual([[41, 41, 41]]);
  });

  test("what it is based on it combines no more, and nothing twice", () => {
    const both = edited(
      small,
      { kind: "add-scenario", scenario: { name: "tax", label: "Tax", changes: [] }, at: 2 },
      { kind: "combine-scenarios", scenario: "tax", combines: ["panic", "worse", "panic"] },
    );
    expect(scenarioOf(both, "tax").combines).toEqual(["panic", "worse"]);
    const based = edited(both, { kind: "base-scenario", scenario: "tax", basedOn: "worse" });
    expect(scenarioOf(based, "tax")).toMatchObject({ basedOn: "worse", combines: ["panic"] });
    expect(
      scenarioOf(edited(based, { kind: "combine-scenarios", scenario: "tax", combines: [] }), "tax"),
    ).not.toHaveProperty("combines");
  });

  test("no scenario rests on itself, by whatever way", () => {
    expect(answerTo(small, { kind: "combine-scenarios", scenario: "panic", combines: ["worse"] })).toBe(
      "A scenario cannot be based on itself: panic → worse → panic.",
    );
    expect(answerTo(small, { kind: "combine-scenarios", scenario: "panic", combines: ["panic"] })).toBe(
      "A scenario cannot be based on itself: panic → panic.",
    );
    const combined = edited(
      small,
      { kind: "base-scenario", scenario: "worse", basedOn: null },
      { kind: "combine-scenarios", scenario: "worse", combines: ["panic"] },
    );
    expect(answerTo(combined, { kind: "base-scenario", scenario: "panic", basedOn: "worse" })).toBe(
      "A scenario cannot be based on itself: panic → worse → panic.",
    );
  });

  test("those that combine a scenario follow its name", () => {
    const after = edited(
      small,
      { kind: "base-scenario", scenario: "worse", basedOn: null },
      { kind: "combine-scenarios", scenario: "worse", combines: ["panic"] },
      { kind: "rename-scenario", scenario: "panic", name: "the_day" },
    );
    expect(scenarioOf(after, "worse").combines).toEqual(["the_day"]);
  });
});

describe("one change of a scenario", () => {
  test("is added at the end; what it makes void goes", () => {
    const begun = edited(small, typed("margin", 60, { scenario: "panic", period: 1 }));
    const after = edited(begun, {
      kind: "set-change",
      scenario: "panic",
      change: set("margin", 50, { period: "2025" }),
    });
    expect(scenarioOf(after, "panic").changes).toEqual([
      { line: "margin", how: "scale", to: 0.5 },
      set("margin", 50, { period: "2025" }),
    ]);
    expect(
      scenarioOf(edited(after, { kind: "set-change", scenario: "panic", change: set("margin", 40) }), "panic").changes,
    ).toEqual([set("margin", 40)]);
  });

  test("takes the place of another", () => {
    const after = edited(small, { kind: "set-change", scenario: "panic", change: set("rate", 1), index: 0 });
    expect(scenarioOf(after, "panic").changes).toEqual([set("rate", 1)]);
    expect(answerTo(small, { kind: "set-change", scenario: "panic", change: set("rate", 1), index: 3 })).toBe(
      'There is no change "3".',
    );
  });

  test("is of what is there", () => {
    const answer = (change: Change) => answerTo(small, { kind: "set-change", scenario: "panic", change });
    expect(answer(set("cost", 1))).toBe('There is no line "cost".');
    expect(answer(set("rate", 1, { members: "pimco" }))).toBe('There is no member "pimco".');
    expect(answer(set("rate", Number.NaN))).toBe("NaN is not a number that a model can hold.");
  });
});

/** Four inputs and six scenarios that rest on each other in any way that is no circle. */
const anyScenarios: fc.Arbitrary<Document> = fc
  .array(
    fc.record({
      links: fc.array(fc.nat(5), { maxLength: 3 }),
      isBased: fc.boolean(),
      changes: fc.array(
        fc.record({
          line: fc.constantFrom("a", "b", "c"),
          how: fc.constantFrom("set" as const, "scale" as const, "add" as const),
          to: fc.integer({ min: -9, max: 9 }),
          when: fc.option(fc.constantFrom("2024", "2026"), { nil: undefined }),
        }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 6, maxLength: 6 },
  )
  .map((all) =>
    documentOf({
      periods: 3,
      lines: [
        { name: "a", values: 7 },
        { name: "b", values: [1, 2, 3] },
        { name: "c", values: [0.1, 0.7, 1.3] },
        { name: "sum", formula: "a + b * c" },
      ],
      scenarios: all.map(({ links, isBased, changes }, index): Scenario => {
        const names = [...new Set(links.filter((link) => link < index))].map((link) => `s${link}`);
        const [first, ...others] = names;
        const combines = isBased ? others : names;
        return {
          name: `s${index}`,
          label: `S ${index}`,
          ...(isBased && first !== undefined && { basedOn: first }),
          ...(combines.length > 0 && { combines }),
          changes: changes.map(({ line, how, to, when }) => ({
            line,
            how,
            to,
            ...(when !== undefined && { period: when }),
          })),
        };
      }),
    }),
  );

test("whichever scenario is deleted, every other keeps its numbers", () => {
  fc.assert(
    fc.property(anyScenarios, fc.nat(5), (document, index) => {
      const gone = `s${index}`;
      const others = document.scenarios.map(({ name }) => name).filter((name) => name !== gone);
      const after = edited(document, { kind: "delete-scenario", scenario: gone });
      expect(after.scenarios.map(({ name }) => name)).toEqual(others);
      expect(numbersOf(after, others)).toEqual(numbersOf(document, others));
    }),
  );
});

test("whichever scenario becomes the base, the base has its numbers, and every scenario keeps its own to the bit", () => {
  fc.assert(
    fc.property(anyScenarios, fc.nat(5), (document, index) => {
      const promoted = `s${index}`;
      const names = document.scenarios.map(({ name }) => name);
      const result = applyEdit(document, { kind: "promote-scenario", scenario: promoted });
      if (!result.ok) throw new Error("inputs alone are changed");
      const after = result.value.document;
      expect(numbersOf(after, names)).toEqual(numbersOf(document, names));
      const before = numbersOf(document, [promoted]);
      for (const [key, numbers] of numbersOf(after, [null])) expect(numbers).toEqual(before.get(`${promoted}${key}`));
      expect(scenarioOf(after, promoted).changes).toEqual([]);
      expect(lineOf(after, "sum").formula).toBe("a + b * c");
    }),
  );
});
