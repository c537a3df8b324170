import { describe, expect, test } from "vitest";
import { selectCell } from "../../../renderer/spreadsheet/selection.ts";
import { dragged, taken } from "../../../renderer/spreadsheet/taking.ts";

const size = { rowCount: 10, columnCount: 5 };
const plain = { shift: false, ctrl: false };
const at = (row: number, column: number) => ({ row, column });
const before = selectCell(at(4, 2));

describe("a pointer that is pressed", () => {
  test("on a cell takes it alone", () => {
    expect(taken(before, "cells", at(1, 3), plain, size)).toEqual(selectCell(at(1, 3)));
  });

  test("with Shift reaches from where the selection began, and the active cell stays", () => {
    expect(taken(before, "cells", at(1, 3), { shift: true, ctrl: false }, size)).toEqual({
      active: at(4, 2),
      ranges: [{ anchor: at(4, 2), head: at(1, 3) }],
    });
  });

  test("with Ctrl begins a further range", () => {
    expect(taken(before, "cells", at(1, 3), { shift: false, ctrl: true }, size)).toEqual({
      active: at(1, 3),
      ranges: [
        { anchor: at(4, 2), head: at(4, 2) },
        { anchor: at(1, 3), head: at(1, 3) },
      ],
    });
  });

  test("with both reaches on with the last range and keeps the others", () => {
    const two = taken(before, "cells", at(1, 3), { shift: false, ctrl: true }, size);
    expect(taken(two, "cells", at(2, 4), { shift: true, ctrl: true }, size).ranges).toEqual([
      { anchor: at(4, 2), head: at(4, 2) },
      { anchor: at(1, 3), head: at(2, 4) },
    ]);
  });

  test("on a label takes the whole row, its label active", () => {
    expect(taken(before, "rows", at(6, 0), plain, size)).toEqual({
      active: at(6, 0),
      ranges: [{ anchor: at(6, 0), head: at(6, 4) }],
    });
  });

  test("on a head takes the whole column, and the active cell stays in its row", () => {
    expect(taken(before, "columns", at(0, 3), plain, size)).toEqual({
      active: at(4, 3),
      ranges: [{ anchor: at(0, 3), head: at(9, 3) }],
    });
  });
});

describe("a pointer that is dragged", () => {
  test("over labels takes rows, up as well as down", () => {
    const row = taken(before, "rows", at(6, 0), plain, size);
    expect(dragged(row, "rows", at(3, 2), size).ranges).toEqual([{ anchor: at(6, 0), head: at(3, 4) }]);
  });

  test("over heads takes columns", () => {
    const column = taken(before, "columns", at(0, 3), plain, size);
    expect(dragged(column, "columns", at(7, 1), size).ranges).toEqual([{ anchor: at(0, 3), head: at(9, 1) }]);
  });
});
