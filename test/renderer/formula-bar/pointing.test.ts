import { describe, expect, test } from "vitest";
import { pointedAfter, textOfPointed } from "../../../renderer/formula-bar/pointing.ts";
import { rowsAfter } from "../../../renderer/state/rows.ts";
import { live, smallModel } from "../smallModel.ts";

const rows = rowsAfter([], {
  document: smallModel,
  foldedSections: new Set(),
  openLines: new Set(["owed"]),
  foldedGroups: new Set(),
});
const known = { document: smallModel, compiled: live().compiled, rows };
const cell = (line: string, period = 1, member: number | null = 0) => ({ line, member, period });

describe("arrows that point", () => {
  test("go to the next row, one member after the other", () => {
    expect(pointedAfter(known, cell("worth"), "ArrowDown")).toEqual(cell("owed", 1, null));
    expect(pointedAfter(known, cell("owed", 1, null), "ArrowDown")).toEqual(cell("owed", 1, 0));
    expect(pointedAfter(known, cell("owed", 1, 1), "ArrowDown")).toEqual(cell("all_owed"));
  });

  test("shift the period, and stay on the timeline", () => {
    expect(pointedAfter(known, cell("price", 1), "ArrowLeft")).toEqual(cell("price", 0));
    expect(pointedAfter(known, cell("price", 0), "ArrowLeft")).toEqual(cell("price", 0));
    expect(pointedAfter(known, cell("price", 2), "ArrowRight")).toEqual(cell("price", 2));
  });

  test("stop at the first line, below the heading of its section", () => {
    expect(pointedAfter(known, cell("growth"), "ArrowUp")).toBeNull();
  });
});

describe("what pointing writes", () => {
  const point = (own: string, at: ReturnType<typeof cell>, text = "", caret = text.length) =>
    textOfPointed(known, cell(own), at, { text, caret, isFixed: false });

  test("looks along time from the cell at hand", () => {
    expect(point("all_owed", cell("price", 0))).toBe("prev(price)");
  });

  test("has no period for a line with one number for all", () => {
    expect(point("all_owed", cell("growth", 0))).toBe("growth");
  });

  test("picks a member, and inside an aggregate means all", () => {
    expect(point("all_owed", cell("owed", 1, 1))).toBe('pick(owed, "b")');
    expect(point("all_owed", cell("owed", 1, 1), "sum(")).toBe("owed");
  });

  test("is nothing for a line that is gone", () => {
    expect(point("all_owed", cell("gone"))).toBeNull();
  });
});
