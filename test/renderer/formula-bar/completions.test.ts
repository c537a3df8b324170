import { describe, expect, test } from "vitest";
import { callAround, completionsOf, wordBefore } from "../../../renderer/formula-bar/completions.ts";
import type { Document } from "../../../shared/model/document.ts";

const document: Document = {
  title: "t",
  timeline: { start: "2024", periods: 2, unit: "year", actuals: 1 },
  lists: [],
  sections: [
    {
      name: "s",
      label: "S",
      lines: [
        { name: "other_revenue", label: "Other revenue", unit: "USD bn" },
        { name: "revenue", label: "Revenue", unit: "USD bn" },
      ],
    },
  ],
  scenarios: [],
  headline: [],
  charts: [],
};

const namesFor = (word: string) => completionsOf(word, document).map(({ name }) => name);

describe("completion", () => {
  test("offers what begins with the word before what has it inside", () => {
    expect(namesFor("rev").slice(0, 2)).toEqual(["revenue", "other_revenue"]);
  });

  test("opens the parenthesis of a function", () => {
    expect(completionsOf("cumul", document)[0]?.insert).toBe("cumulate(");
  });

  test("is silent where the word is complete", () => {
    expect(namesFor("revenue")).toEqual([]);
  });

  test("knows the words of the language", () => {
    expect(namesFor("period_")).toEqual(["period_length"]);
  });
});

describe("the word before the caret", () => {
  test("ends at the caret", () => {
    expect(wordBefore("a + reve * b", 8)).toEqual({ start: 4, end: 8 });
  });

  test("is nothing after a sign", () => {
    expect(wordBefore("a + ", 4)).toBeNull();
  });
});

describe("the call around the caret", () => {
  test("is the innermost that is still open", () => {
    expect(callAround("max(0, prev(x), ", 16)).toBe("max");
    expect(callAround("max(0, prev(x", 13)).toBe("prev");
  });

  test("looks past parentheses that call nothing", () => {
    expect(callAround("sum((a + ", 9)).toBe("sum");
  });

  test("is nothing outside of calls", () => {
    expect(callAround("max(1, 2) + ", 12)).toBeNull();
  });
});
