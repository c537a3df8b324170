import { describe, expect, test } from "vitest";
import { draftOf, draftProblems } from "../../../renderer/formula-bar/draftProblems.ts";
import { live, smallModel } from "../smallModel.ts";

const small = live();
const problemsOf = (text: string, kind: "value" | "opening" | "formula" = "formula", line = "worth") =>
  draftProblems({ live: small }, { kind, line }, text);

describe("while a formula is typed", () => {
  test("one that compiles has no problem", () => {
    expect(problemsOf("last(price)")).toEqual([]);
  });

  test("a name that no line has comes with its place and the nearest name", () => {
    expect(problemsOf("last(prise)")[0]).toMatchObject({
      severity: "error",
      at: { start: 5, end: 10 },
      suggestion: "price",
    });
  });

  test("capitals make no other name and no other function of it, as in every spreadsheet", () => {
    expect(problemsOf("LAST(Price)")).toEqual([]);
    expect(draftOf(small, { kind: "formula", line: "worth" }, "=LAST(Price)", [])?.text).toBe("last(price)");
  });

  test("the place counts in the text as typed, an equals sign in front", () => {
    expect(problemsOf(" = last(prise)")[0]?.at).toEqual({ start: 8, end: 13 });
  });

  test("a unit that does not fit is a warning", () => {
    expect(problemsOf("all_owed").map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("a loop is an error", () => {
    expect(problemsOf("worth + 1").some(({ severity }) => severity === "error")).toBe(true);
  });

  test("the document is left as it is", () => {
    const before = JSON.stringify(smallModel);
    problemsOf("nothing + like + this");
    expect(JSON.stringify(smallModel)).toBe(before);
  });
});

describe("while a value is typed", () => {
  test("what a person writes for a number is one", () => {
    expect(problemsOf("1.5bn", "value", "growth")).toEqual([]);
    expect(problemsOf("(300)", "value", "growth")).toEqual([]);
  });

  test("what is no number is a problem", () => {
    expect(problemsOf("twelve", "value", "growth")[0]?.severity).toBe("error");
  });

  test("an empty text is none: it clears", () => {
    expect(problemsOf("", "value", "growth")).toEqual([]);
  });

  test("an equals sign makes it a formula", () => {
    expect(draftOf(small, { kind: "value", line: "growth" }, "= 5%", [])).toMatchObject({
      field: "formula",
      text: "5%",
    });
    expect(draftOf(small, { kind: "value", line: "growth" }, "5%", [])).toBeNull();
  });
});
