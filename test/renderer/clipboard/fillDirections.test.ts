import { expect, test } from "vitest";
import { type Direction, drawnOut, room } from "../../../renderer/clipboard/fillDirections.ts";

const seed = { top: 1, bottom: 2, left: 4, right: 5 };
const size = { rowCount: 10, columnCount: 9, firstColumn: 2 };

test.each<[Direction, number]>([
  ["right", 3],
  ["down", 7],
  ["left", 2],
  ["up", 1],
])("%s of the selection there is room for %d", (direction, cells) => {
  expect(room(direction, seed, size)).toBe(cells);
});

test.each<[Direction, object]>([
  ["right", { right: 8 }],
  ["down", { bottom: 5 }],
  ["left", { left: 1 }],
  ["up", { top: -2 }],
])("three cells %s", (direction, changed) => {
  expect(drawnOut(seed, direction, 3)).toEqual({ ...seed, ...changed });
});
