import { describe, expect, test } from "vitest";
import type { Document } from "../../../../shared/model/document.ts";
import type { TimelineFields } from "../../../../shared/model/edits/newTimeline.ts";
import { editProblemSentence } from "../../../../shared/model/edits/problems.ts";
import { timelinePreview } from "../../../../shared/model/edits/timelinePreview.ts";
import { answerTo, edited, lineOf, scenarioOf, small, typed } from "./editing.ts";

const set = (timeline: TimelineFields) => ({ kind: "set-timeline", timeline }) as const;

/** With something in every place that has a period. */
const dated: Document = {
  ...edited(
    small,
    typed("margin", 70, { period: 0, scenario: "worse" }),
    typed("rate", 20, { period: 2, scenario: "panic" }),
    { kind: "set-line", line: "stake", fields: { from: "2025" } },
    { kind: "set-formula", line: "profit", formula: "margin * (1 - rate) + at(margin, 2024)" },
  ),
  headline: [{ label: "Profit", show: "value", line: "profit", period: "2026" }],
  charts: [{ title: "Stakes", kind: "byMember", lines: ["stake"], period: "2024" }],
};

describe("typed values follow their years", () => {
  test("when the timeline starts earlier", () => {
    const after = edited(small, set({ start: "2022", periods: 5 }));
    expect(lineOf(after, "margin").values).toEqual([null, null, 75, 73, 72]);
    expect(lineOf(after, "stake").values).toEqual({ pimco: 8, coatue: [null, null, 1, null, 3] });
    expect(lineOf(after, "rate").values).toBe(16);
  });

  test("when it starts later or ends earlier, and those outside are gone", () => {
    expect(lineOf(edited(small, set({ start: "2025", periods: 1 })), "margin").values).toEqual([73]);
    expect(lineOf(edited(small, set({ start: "2027" })), "margin")).not.toHaveProperty("values");
  });

  test("and so do the changes of scenarios", () => {
    const after = edited(dated, set({ start: "2025", periods: 2 }));
    expect(scenarioOf(after, "worse").changes).toEqual([{ line: "rate", how: "set", to: 30 }]);
    expect(scenarioOf(after, "panic").changes.at(-1)).toEqual({ line: "rate", how: "set", to: 20, period: "2026" });
  });

  test("and figures and charts, to the nearest period where theirs is gone", () => {
    const after = edited(dated, set({ start: "2025", periods: 1 }));
    expect(after.headline[0]!.period).toBe("2025");
    expect(after.charts[0]).toMatchObject({ period: "2025" });
  });
});

describe("the end of the actuals", () => {
  test("keeps its year when the timeline moves", () => {
    expect(edited(small, set({ start: "2022", periods: 5 })).timeline.actuals).toBe(3);
    expect(edited(small, set({ start: "2025" })).timeline.actuals).toBe(0);
  });

  test("moves alone", () => {
    const after = edited(small, set({ actuals: 2 }));
    expect(after).toEqual({ ...small, timeline: { ...small.timeline, actuals: 2 } });
    expect(answerTo(small, set({ actuals: 2 }))).toBe("Change the actuals to 2 of 3 periods");
  });
});

describe("another length of the periods", () => {
  const timeless: Document = {
    ...small,
    sections: [
      { name: "all", label: "All", lines: [{ name: "rate", label: "Rate", unit: "%", values: 16, from: "2025" }] },
    ],
    headline: [{ label: "Rate", show: "value", line: "rate", period: "2025" }],
    charts: [],
    scenarios: [],
  };

  test("is refused while values stand in single periods", () => {
    expect(answerTo(small, set({ unit: "quarter", start: "2024-Q1" }))).toBe(
      "The length of a period stays while values stand in single periods: in “Gross margin”, “Stake”, “Profit”.",
    );
  });

  test("is taken where none do, and labels follow to the period they begin in", () => {
    const quarterly = edited(timeless, set({ unit: "quarter", periods: 12 }));
    expect(quarterly.timeline).toEqual({ start: "2024-Q1", periods: 12, unit: "quarter", actuals: 4 });
    expect(lineOf(quarterly, "rate").from).toBe("2025-Q1");
    expect(quarterly.headline[0]!.period).toBe("2025-Q1");
    expect(edited(quarterly, set({ unit: "year", periods: 3 })).timeline).toEqual(small.timeline);
  });
});

describe("a timeline is refused", () => {
  test.each<[TimelineFields, string]>([
    [{ start: "soon" }, 'The timeline cannot start in "soon": it needs a year such as "2024".'],
    [{ periods: 0 }, "The number of periods can be 1 to 1,200."],
    [{ periods: 2, actuals: 3 }, "The number of actual periods can be 0 to 2."],
    [{ start: "9999" }, "The timeline cannot run past the year 9999."],
  ])("with %j", (fields, sentence) => {
    expect(answerTo(small, set(fields))).toBe(sentence);
  });

  test("that ends before a line starts", () => {
    expect(answerTo(dated, set({ periods: 1 }))).toBe("The timeline cannot end in 2024: “Stake” starts later.");
  });
});

describe("a preview says", () => {
  const preview = (fields: TimelineFields) => {
    const result = timelinePreview(dated, fields);
    if (!result.ok) throw new Error(result.problems.map(editProblemSentence).join(" "));
    return result.value;
  };

  test("what comes, goes and moves", () => {
    expect(preview({ start: "2025", periods: 4 })).toMatchObject({
      appearing: ["2027", "2028"],
      disappearing: ["2024"],
      shift: -1,
      moving: ["Gross margin", "Stake", "Profit"],
      timeline: { start: "2025", periods: 4, unit: "year", actuals: 0 },
    });
  });

  test("which typed values and changes would be lost", () => {
    const { lost, lostChanges } = preview({ start: "2025", periods: 2 });
    expect(lost).toEqual([
      { line: "margin", label: "Gross margin", member: "", period: "2024", value: 75 },
      { line: "stake", label: "Stake", member: "Coatue", period: "2024", value: 1 },
      { line: "profit", label: "Profit", member: "", period: "2024", value: 12 },
    ]);
    expect(lostChanges).toEqual([{ scenario: "worse", label: "Worse", line: "margin", period: "2024" }]);
  });

  test("which formulas name a period that goes", () => {
    expect(preview({ start: "2025", periods: 2 }).unknownPeriods).toEqual([
      { line: "profit", label: "Profit", period: "2024" },
    ]);
    expect(preview({ periods: 4 })).toMatchObject({ unknownPeriods: [], lost: [], lostChanges: [], moving: [] });
  });

  test("why there can be no such timeline", () => {
    const result = timelinePreview(dated, { periods: 1 });
    expect(result.ok ? null : result.problems[0]!.code).toBe("starts-later");
  });
});
