import { describe, expect, test } from "vitest";
import { completionsAt, wordBefore } from "../../../renderer/formula-bar/completions.ts";
import { rankOf } from "../../../renderer/formula-bar/rank.ts";
import { smallModel, withLine } from "../smallModel.ts";

const document = withLine({ name: "other_revenue", label: "Sales of the rest", unit: "USD bn" });

/** The text with a bar where the caret is. */
function offered(marked: string, isAsked = false, model = document): readonly string[] {
  const found = completionsAt(marked.replace("|", ""), marked.indexOf("|"), model, isAsked);
  return found?.offered.map(({ name }) => name) ?? [];
}

describe("a word goes on", () => {
  test("as a line that has it anywhere in its name", () => {
    expect(offered("price + rev|")[0]).toBe("other_revenue");
  });

  test("as a line whose label has it", () => {
    expect(offered("sal|")[0]).toBe("other_revenue");
  });

  test("as a function, and as a word of the language", () => {
    expect(offered("cumul|")[0]).toBe("cumulate");
    expect(offered("period_|")[0]).toBe("period_length");
  });

  test("no further where it is complete", () => {
    expect(offered("price|")).toEqual([]);
  });

  test("as anything there is, where the person asks before the first letter", () => {
    expect(offered("price + |")).toEqual([]);
    expect(offered("price + |", true)).toContain("growth");
  });

  test("with what a person calls it", () => {
    expect(completionsAt("other_r", 7, document, false)?.offered[0]).toEqual({
      kind: "line",
      name: "other_revenue",
      label: "Sales of the rest",
      unit: "USD bn",
    });
  });
});

describe("in quotes", () => {
  test("the members of the line that is picked from are offered", () => {
    expect(offered('pick(owed, "|', true)).toEqual(["a", "b"]);
    expect(offered('pick(owed, "|")')).toEqual(["a", "b"]);
    expect(offered('pick(prev(owed), "Loan B|')).toEqual(["b"]);
  });

  test("the periods are offered where one is named", () => {
    const quarters = {
      ...smallModel,
      timeline: { ...smallModel.timeline, start: "2024-Q1", unit: "quarter" as const },
    };
    expect(offered('at(price, "2024-Q2|', false, quarters)).toEqual([]);
    expect(offered('at(price, "2024|', false, quarters)).toEqual(["2024-Q1", "2024-Q2", "2024-Q3"]);
  });

  test("nothing is where quotes mean nothing", () => {
    expect(offered('price + "|')).toEqual([]);
  });
});

describe("after a number", () => {
  test("its units are offered, those of the model first", () => {
    expect(offered("5 US|").slice(0, 3)).toEqual(["USD/share", "USD m", "USD bn"]);
  });

  test("a unit of two words goes on from its first", () => {
    expect(offered("5 USD b|")[0]).toBe("USD bn");
  });

  test("a percentage has no other unit", () => {
    expect(offered("5% * pri|")[0]).toBe("price");
  });
});

describe("how well a name answers what was typed", () => {
  const best = ["revenue", "revenue_growth", "data_center_revenue", "drevenant"];

  test("is best where it is the name, then where it begins it, then a word of it", () => {
    const ranks = best.map((name) => rankOf("revenue", name, ""));
    expect(ranks).toEqual([0, 1, 2, null]);
  });

  test("counts the first letters of its words", () => {
    expect(rankOf("dcr", "data_center_revenue", "")).toBe(6);
    expect(rankOf("dcx", "data_center_revenue", "")).toBeNull();
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
