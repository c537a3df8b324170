import { describe, expect, test } from "vitest";
import { nextInside } from "../../../renderer/spreadsheet/range.ts";
import {
  addCell,
  extendTo,
  isSelected,
  selectAll,
  selectCell,
  selectColumns,
  selectRows,
} from "../../../renderer/spreadsheet/selection.ts";

const at = (row: number, column: number) => ({ row, column });

describe("a selection", () => {
  test("extended twice still begins where it began", () => {
    const once = extendTo(selectCell(at(2, 2)), at(4, 3));
    const twice = extendTo(once, at(1, 1));
    expect(twice.active).toEqual(at(2, 2));
    expect(isSelected(twice, at(1, 2))).toBe(true);
    expect(isSelected(twice, at(3, 2))).toBe(false);
  });

  test("takes further ranges, and types into the newest", () => {
    const two = extendTo(addCell(extendTo(selectCell(at(0, 0)), at(1, 1)), at(5, 5)), at(6, 6));
    expect(two.active).toEqual(at(5, 5));
    expect([at(1, 1), at(6, 5), at(3, 3)].map((cell) => isSelected(two, cell))).toEqual([true, true, false]);
  });

  test("of rows, columns and all reaches every edge", () => {
    const start = selectCell(at(2, 3));
    expect(isSelected(selectRows(start, 2, 4, 9), at(4, 8))).toBe(true);
    expect(isSelected(selectRows(start, 2, 4, 9), at(5, 0))).toBe(false);
    expect(isSelected(selectColumns(start, 3, 3, 9), at(8, 3))).toBe(true);
    expect(isSelected(selectAll(start, 9, 9), at(0, 0))).toBe(true);
    expect(selectAll(start, 9, 9).active).toEqual(at(2, 3));
  });
});

describe("inside a selection", () => {
  const rectangle = { top: 1, bottom: 2, left: 4, right: 5 };
  test("Tab goes row by row and begins again after the last cell", () => {
    expect(nextInside(rectangle, at(1, 5), "row", 1)).toEqual(at(2, 4));
    expect(nextInside(rectangle, at(2, 5), "row", 1)).toEqual(at(1, 4));
    expect(nextInside(rectangle, at(1, 4), "row", -1)).toEqual(at(2, 5));
  });
  test("Enter goes column by column", () => {
    expect(nextInside(rectangle, at(2, 4), "column", 1)).toEqual(at(1, 5));
    expect(nextInside(rectangle, at(2, 5), "column", 1)).toEqual(at(1, 4));
  });
});
