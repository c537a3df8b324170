import { describe, expect, test } from "vitest";
import { fillArea, isToBeFilled } from "../../../renderer/spreadsheet/fillArea.ts";

const seed = { top: 2, bottom: 3, left: 4, right: 5 };
const at = (row: number, column: number) => ({ row, column });

describe("a fill handle drawn", () => {
  test.each([
    ["to the right", at(2, 8), { ...seed, right: 8 }],
    ["to the left", at(3, 1), { ...seed, left: 1 }],
    ["down", at(9, 4), { ...seed, bottom: 9 }],
    ["up", at(0, 5), { ...seed, top: 0 }],
  ])("%s goes that way", (_, to, whole) => {
    expect(fillArea(seed, to)).toEqual(whole);
  });

  test("aslant goes the way that is farther", () => {
    expect(fillArea(seed, at(4, 9))).toEqual({ ...seed, right: 9 });
    expect(fillArea(seed, at(9, 6))).toEqual({ ...seed, bottom: 9 });
  });

  test("back into where it began fills nothing", () => {
    expect(fillArea(seed, at(2, 4))).toEqual(seed);
  });
});

test("what is to be filled is the whole but for the seed", () => {
  const whole = { ...seed, right: 6 };
  expect([at(2, 5), at(2, 6), at(4, 6), at(2, 7)].map((place) => isToBeFilled(seed, whole, place))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});
