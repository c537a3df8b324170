import { describe, expect, test } from "vitest";
import { nameComplaint } from "../../../../shared/formula/names.ts";
import { freshName, isIdentifier, isMemberName } from "../../../../shared/model/edits/names.ts";

test("a fresh name is made of the label's words", () => {
  expect(freshName("Gross margin", [], "line")).toBe("gross_margin");
  expect(freshName("  Café & Co. (2nd) ", [], "line")).toBe("cafe_co_2nd");
  expect(freshName("2nd lien", [], "line")).toBe("line_2nd_lien");
});

test("a fresh name is taken by no one", () => {
  expect(freshName("Panic", ["panic", "panic_2"], "scenario")).toBe("panic_3");
  expect(freshName("Constructor", [], "line")).toBe("constructor_2");
});

test("a fresh name of a line is no function and no unit", () => {
  const isLineName = (name: string) => nameComplaint(name) === null;
  expect(freshName("Sum", [], "line", isLineName)).toBe("sum_2");
  expect(freshName("Share", [], "line", isLineName)).toBe("share_2");
});

test("a label without letters or digits gives the fallback", () => {
  expect(freshName("中文 !", ["line"], "line")).toBe("line_2");
});

test("a fresh name is an identifier, however long the label", () => {
  expect(isIdentifier(freshName("a".repeat(500), [], "line"))).toBe(true);
});

describe("names", () => {
  test("of members may begin with a digit, others may not", () => {
    expect([isMemberName("2nd_lien"), isIdentifier("2nd_lien")]).toEqual([true, false]);
  });

  test("that JavaScript's objects are made of are nobody's", () => {
    for (const name of ["__proto__", "constructor", "prototype"])
      expect(isIdentifier(name) || isMemberName(name)).toBe(false);
  });
});
