import { describe, expect, test } from "vitest";
import type { Document } from "../../../../shared/model/document.ts";
import { inOtherUnit } from "../../../../shared/model/edits/inOtherUnit.ts";
import type { TimelineFields } from "../../../../shared/model/edits/newTimeline.ts";
import { timelinePreview } from "../../../../shared/model/edits/timelinePreview.ts";
import { timelineStory } from "../../../../shared/model/edits/timelineStory.ts";
import { documentOf } from "../../../helpers/documents.ts";
import { edited, small, typed } from "./editing.ts";

function story(fields: TimelineFields, document: Document = small) {
  const preview = timelinePreview(document, fields);
  if (!preview.ok) throw new Error(preview.problems[0]!.code);
  return timelineStory(document, preview.value);
}

describe("a timeline in words", () => {
  test("says from when to when it runs and where the actuals end", () => {
    expect(story({}).runs).toBe("2024 to 2026: 3 years, actuals until 2024.");
    expect(story({ start: "2030", periods: 1 }).runs).toBe("2030: 1 year, none of them actual.");
  });

  test("says which periods come and go, those in a row by their ends", () => {
    expect(story({ periods: 6 }).moves[0]).toBe("2027 to 2029 are added.");
    expect(story({ start: "2023", periods: 5 }).moves[0]).toBe("2023 and 2027 are added.");
    expect(story({ start: "2025", periods: 1 }).moves[0]).toBe("2024 and 2026 go.");
    expect(story({ start: "2025", periods: 2 }).moves[0]).toBe("2024 goes.");
  });

  test("says whose typed values move and how far", () => {
    expect(story({ start: "2022", periods: 5 }).moves[1]).toBe(
      "Typed values of “Gross margin”, “Stake”, “Profit” move 2 columns to the right, each with its year.",
    );
    expect(story({ periods: 6 }).moves[1]).toBe("Every typed value that stays keeps its column.");
    expect(story({ actuals: 2 }).moves).toEqual(["No typed value moves."]);
  });

  test("says every value that goes with its line, amount and period", () => {
    const { lost, lostCount } = story({ start: "2026", periods: 1 });
    expect(lost).toEqual([
      "Gross margin: 75.0% in 2024, 73.0% in 2025",
      "Stake, Coatue: 1.00 in 2024",
      "Profit: $12.0bn in 2024",
    ]);
    expect(lostCount).toBe(4);
  });

  test("says a number that stands in several periods once, and zero as a number", () => {
    const zeros = edited(small, { kind: "set-values", line: "margin", values: [0, 0, 72] });
    expect(story({ start: "2026", periods: 1 }, zeros).lost[0]).toBe("Gross margin: 0 in 2024 to 2025");
  });

  test("says which changes of scenarios and which named periods go", () => {
    const dated = edited(small, typed("margin", 70, { period: 0, scenario: "worse" }), {
      kind: "set-formula",
      line: "profit",
      formula: "margin + at(margin, 2024)",
    });
    const { lostChanges, unknownPeriods } = story({ start: "2025", periods: 2 }, dated);
    expect(lostChanges).toEqual(["Worse no longer changes Gross margin in 2024."]);
    expect(unknownPeriods).toEqual(["The formula of Profit names 2024, and will say that it is not there."]);
  });
});

test("says which rates keep their number when a period has another length, and what they are for then", () => {
  const rates = documentOf({
    lines: [
      { name: "growth", unit: "%", values: 50 },
      { name: "extra", unit: "%", values: 1 },
      { name: "all_growth", unit: "%", formula: "growth + extra" },
      { name: "tax", unit: "%", values: 20 },
      { name: "rent", unit: "USD/year", values: 12 },
      { name: "sales", unit: "USD", opening: "100 USD", formula: "prev(sales) * (1 + all_growth)" },
      { name: "cash", unit: "USD", opening: "0 USD", formula: "prev(cash) + sales * (1 - tax)" },
    ],
  });
  expect(story({ start: "2024-Q1", periods: 16, unit: "quarter" }, rates).rates).toEqual([
    "growth was for each year and is for each quarter.",
    "extra was for each year and is for each quarter.",
    "rent is still in USD/year.",
  ]);
  expect(story({ periods: 6 }, rates).rates).toEqual([]);
});

test("another unit covers the same time, begun periods whole", () => {
  expect(inOtherUnit({ start: "2024", periods: 3, unit: "year" }, "quarter")).toEqual({
    start: "2024-Q1",
    periods: 12,
    unit: "quarter",
  });
  expect(inOtherUnit({ start: "2024-Q2", periods: 5, unit: "quarter" }, "year")).toEqual({
    start: "2024",
    periods: 2,
    unit: "year",
  });
});
