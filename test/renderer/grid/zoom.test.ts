import { expect, test } from "vitest";
import { zoomAfter, zoomText } from "../../../renderer/grid/zoom.ts";

test.each([
  [1, 1, 1.1],
  [1, -1, 0.9],
  [1.05, 1, 1.1],
  [1.05, -1, 1],
  [2, 1, 2],
  [0.5, -1, 0.5],
] as const)("%d by a step of %d is %d", (zoom, step, next) => {
  expect(zoomAfter(zoom, step)).toBe(next);
});

test("a zoom is read in percent", () => {
  expect(zoomText(1.1)).toBe("110%");
});
