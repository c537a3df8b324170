import { describe, expect, test } from "vitest";
import { headsOf, linesInSight } from "../../../renderer/state/linesInSight.ts";
import type { Line } from "../../../shared/model/document.ts";

const lines = [0, 1, 2, 1, 0].map((level, index): Line => ({ name: "abcde"[index]!, label: "", unit: "", level }));

const shown = (...folded: readonly string[]) =>
  linesInSight(lines, new Set(folded)).map(({ line, groupSize }) => `${line.name}${groupSize || ""}`);

describe("the outline of a section", () => {
  test("has groups below the lines that stand higher than those that follow", () => {
    expect(shown()).toEqual(["a3", "b1", "c", "d", "e"]);
  });

  test("folds a group with the groups in it", () => {
    expect(shown("b")).toEqual(["a3", "b1", "d", "e"]);
    expect(shown("a", "b")).toEqual(["a3", "e"]);
  });

  test("folds nothing below a line that is no head", () => {
    expect(shown("d", "e")).toHaveLength(5);
  });

  test("knows the heads above a line, the innermost first", () => {
    expect(headsOf(lines, "c")).toEqual(["b", "a"]);
    expect(headsOf(lines, "d")).toEqual(["a"]);
    expect(headsOf(lines, "e")).toEqual([]);
  });
});
