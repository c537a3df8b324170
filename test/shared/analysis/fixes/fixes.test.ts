import { describe, expect, test } from "vitest";
import { assessDraft } from "../../../../shared/analysis/draft/assessDraft.ts";
import { assumptionFix, fixesOf } from "../../../../shared/analysis/fixes/fixesOf.ts";
import { unitFixes } from "../../../../shared/analysis/fixes/unitFixes.ts";
import { parseFormula } from "../../../../shared/formula/parse.ts";
import { fixedText } from "../../../helpers/fixedText.ts";
import { lineOf, live, smallModel } from "../../../renderer/smallModel.ts";

const small = live();

/** What each fix is called and what it makes of the text. */
function fixed(text: string, line = "worth"): readonly (readonly [string, string])[] {
  const { problems } = assessDraft(small, { line, field: "formula", text, pending: [] });
  return problems.flatMap((problem) =>
    fixesOf(problem, text).map((fix): readonly [string, string] => [fix.label, fixedText(text, fix)]),
  );
}

describe("a formula is put right", () => {
  test("by the name that was meant", () => {
    expect(fixed("last(prise) * 2")).toEqual([["Write price", "last(price) * 2"]]);
  });

  test("by the function that was meant", () => {
    expect(fixed("las(price)")).toEqual([["Write last", "last(price)"]]);
  });

  test("by the member that was meant", () => {
    expect(fixed('pick(owed, "aa")', "all_owed")).toEqual([['Write "a"', 'pick(owed, "a")']]);
  });

  test("by an aggregate over the lists that the line is not by, the sum first", () => {
    expect(fixed("owed * 2", "all_owed").map(([, text]) => text)).toEqual([
      "sum(owed) * 2",
      "mean(owed) * 2",
      "min(owed) * 2",
      "max(owed) * 2",
    ]);
  });

  test("by a sign as it is written here", () => {
    expect(fixed("price × 2")).toEqual([["Write *", "price * 2"]]);
    expect(fixed("price <> 2 ? 1 : 2")).toEqual([["Write !=", "price != 2 ? 1 : 2"]]);
  });

  test("by either logarithm", () => {
    expect(fixed("log(growth)").map(([, text]) => text)).toEqual(["ln(growth)", "log10(growth)"]);
  });

  test("by the operator between two values", () => {
    expect(fixed("price growth")).toEqual([["Write * before growth", "price * growth"]]);
  });

  test("by the parentheses that are missing at the end", () => {
    expect(fixed("max(0, last(price ")).toEqual([["Close with ))", "max(0, last(price)) "]]);
  });

  test("by nothing where only the person can know", () => {
    expect(fixed("price * * 2")).toEqual([]);
  });
});

describe("a power that spreadsheets read differently is put right both ways", () => {
  test.each([
    ["2^3^2", ["(2^3)^2", "2^(3^2)"]],
    ["1 + 2 ^ growth ^ 2 * 3", ["1 + (2 ^ growth) ^ 2 * 3", "1 + 2 ^ (growth ^ 2) * 3"]],
    ["(1 + 2)^abs(3 + 1)^(2)", ["((1 + 2)^abs(3 + 1))^(2)", "(1 + 2)^(abs(3 + 1)^(2))"]],
    ["-3^2", ["-(3^2)", "(-3)^2"]],
    ["2 * -(1 + 1)^2", ["2 * -((1 + 1)^2)", "2 * (-(1 + 1))^2"]],
  ])("%s", (text, wanted) => {
    const texts = fixed(text).map(([, after]) => after);
    expect(texts).toEqual(wanted);
    for (const after of texts) expect(parseFormula(after).ok).toBe(true);
  });

  test("and says what it writes", () => {
    expect(fixed("1 + 2^3^2").map(([label]) => label)).toEqual(["Write (2^3)^2", "Write 2^(3^2)"]);
  });
});

describe("a number at the caret becomes an assumption", () => {
  const fixAt = (text: string, caret: number, taken: readonly string[] = []) =>
    assumptionFix(smallModel, lineOf("worth"), text, caret, taken);

  test("whose name stands in its place, and whose line is added with it", () => {
    const fix = fixAt("price * 25%", 11)!;
    expect(fix.label).toBe("Make 25% an assumption");
    expect(fixedText("price * 25%", fix)).toBe("price * worth_assumption");
    expect(fix.edits[0]).toMatchObject({
      kind: "add-line",
      section: "s",
      line: { name: "worth_assumption", unit: "%" },
    });
  });

  test("under another name where the first is promised already", () => {
    expect(fixedText("25%", fixAt("25%", 0, ["worth_assumption"])!)).toBe("worth_assumption_2");
  });

  test("and not where no number is", () => {
    expect(fixAt("price * 25%", 3)).toBeNull();
  });
});

describe("a unit that does not fit", () => {
  test("is put right at the line", () => {
    expect(unitFixes(small.compiled, "worth", "all_owed")).toEqual([
      {
        label: "Give the line the unit USD",
        changes: [],
        edits: [{ kind: "set-line", line: "worth", fields: { unit: "USD" } }],
      },
    ]);
  });

  test("is no unit at all where plain numbers come out", () => {
    expect(unitFixes(small.compiled, "worth", "growth * 2")[0]?.edits).toEqual([
      { kind: "set-line", line: "worth", fields: { unit: "" } },
    ]);
  });

  test("has no such fix where the formula adds what cannot be added", () => {
    expect(unitFixes(small.compiled, "worth", "all_owed + price")).toEqual([]);
  });
});
