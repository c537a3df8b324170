import { describe, expect, test } from "vitest";
import { lineDrop, sectionDrop } from "../../../renderer/lines/dropPlace.ts";
import { rowsAfter } from "../../../renderer/state/rows.ts";
import type { Document } from "../../../shared/model/document.ts";

const line = (name: string, level = 0) => ({ name, label: name, unit: "", level });

const document: Document = {
  title: "T",
  timeline: { start: "2025", periods: 2, unit: "year", actuals: 0 },
  lists: [],
  sections: [
    { name: "s", label: "S", lines: [line("a"), line("b", 1), line("c")] },
    { name: "t", label: "T", lines: [line("d")] },
  ],
  scenarios: [],
  headline: [],
  charts: [],
};

const stateWith = (foldedGroups: readonly string[]) => {
  const folds = {
    foldedSections: new Set<string>(),
    openLines: new Set<string>(),
    foldedGroups: new Set(foldedGroups),
  };
  return { document, ...folds, rows: rowsAfter([], { document, ...folds }) };
};

// The rows: S, a, b, c, new, T, d, new, new section.
const drop = (boundary: number, ...folded: readonly string[]) => lineDrop(stateWith(folded), boundary);

describe("lines are dropped", () => {
  test("below the line above the pointer, or as the first of its section", () => {
    expect(drop(2)).toEqual({ section: "s", at: 1 });
    expect(drop(1)).toEqual({ section: "s", at: 0 });
    expect(drop(0)).toEqual({ section: "s", at: 0 });
  });

  test("at the end of a section, above the next heading", () => {
    expect(drop(4)).toEqual({ section: "s", at: 3 });
    expect(drop(5)).toEqual({ section: "s", at: 3 });
    expect(drop(9)).toEqual({ section: "t", at: 1 });
  });

  test("behind the lines of a folded group", () => {
    expect(drop(2, "a")).toEqual({ section: "s", at: 2 });
  });
});

test("a section lands between two others", () => {
  const state = stateWith([]);
  expect(sectionDrop(state, "t", 0)).toEqual({ at: 0, boundary: 0 });
  expect(sectionDrop(state, "s", 6)).toEqual({ at: 1, boundary: 8 });
});
