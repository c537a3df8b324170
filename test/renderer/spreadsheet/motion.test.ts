import { describe, expect, test } from "vitest";
import { type Extent, positionAfter } from "../../../renderer/spreadsheet/motion.ts";

/** Filled cells as x: rows from the top, columns from the left. */
const grid = (...rows: readonly string[]): Extent => ({
  rowCount: rows.length,
  columnCount: rows[0]!.length,
  pageRows: 3,
  isFilled: ({ row, column }) => rows[row]?.[column] === "x",
});

const after = (key: string, extent: Extent, row: number, column: number, isJump = false) => {
  const to = positionAfter({ key, isJump }, { row, column }, extent);
  return to === null ? null : [to.row, to.column];
};

const open = grid("......", "......", "......", "......", "......", "......");

describe("a key without Ctrl", () => {
  test.each([
    ["ArrowUp", [1, 2]],
    ["ArrowDown", [3, 2]],
    ["ArrowLeft", [2, 1]],
    ["ArrowRight", [2, 3]],
    ["Home", [2, 0]],
    ["End", [2, 5]],
    ["PageDown", [5, 2]],
    ["PageUp", [0, 2]],
    ["x", null],
  ] as const)("%s", (key, to) => {
    expect(after(key, open, 2, 2)).toEqual(to);
  });

  test("at the edge stays", () => {
    expect(after("ArrowUp", open, 0, 3)).toEqual([0, 3]);
    expect(after("ArrowRight", open, 4, 5)).toEqual([4, 5]);
  });
});

describe("Ctrl with an arrow", () => {
  const row = grid(".xx..xxx.x.");
  test.each([
    ["from inside a run to its end", 1, [0, 2]],
    ["from the end of a run to the next", 2, [0, 5]],
    ["from a gap to the next run", 3, [0, 5]],
    ["from a gap to a run of one", 8, [0, 9]],
    ["to the edge where nothing follows", 9, [0, 10]],
    ["from before a run to its start", 0, [0, 1]],
  ] as const)("%s", (_, column, to) => {
    expect(after("ArrowRight", row, 0, column, true)).toEqual(to);
  });

  test("goes the other ways as well", () => {
    expect(after("ArrowLeft", row, 0, 7, true)).toEqual([0, 5]);
    expect(after("ArrowLeft", row, 0, 5, true)).toEqual([0, 2]);
    const column = grid("x", ".", ".", "x", "x");
    expect(after("ArrowDown", column, 0, 0, true)).toEqual([3, 0]);
    expect(after("ArrowUp", column, 4, 0, true)).toEqual([3, 0]);
  });
});

test("Ctrl+Home and Ctrl+End are the corners", () => {
  expect(after("Home", open, 3, 3, true)).toEqual([0, 0]);
  expect(after("End", open, 3, 3, true)).toEqual([5, 5]);
});
