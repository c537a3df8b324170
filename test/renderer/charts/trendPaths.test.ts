import { expect, test } from "vitest";
import { trendPaths } from "../../../renderer/charts/trendPaths.ts";

/** One unit a period and ten high, so that points can be read. */
const box = (periods: number) => ({ width: periods - 1, height: 10, margin: 0 });

test("the lowest number stands at the foot and the highest at the top", () => {
  expect(trendPaths([0, 5, 10], 0, box(3))?.forecast).toBe("M0 10L1 5L2 0");
});

test("the forecast begins in the last actual, which is marked", () => {
  const paths = trendPaths([0, 5, 10, 0], 2, box(4));
  expect([paths?.actual, paths?.forecast, paths?.today]).toEqual(["M0 10L1 5", "M1 5L2 0L3 10", "M1 5h0"]);
});

test("an error or an empty cell is a gap, and a number alone a point", () => {
  expect(trendPaths([0, Number.NaN, 10, Number.NaN, 5, 5], 0, box(6))?.forecast).toBe("M0 10h0M2 0h0M4 5L5 5");
});

test("what never changes runs along the middle", () => {
  expect(trendPaths([7, 7], 0, box(2))?.forecast).toBe("M0 5L1 5");
});

test("the ends are the first of their kind", () => {
  const paths = trendPaths([3, 1, 1, 4, 4], 0, box(5));
  expect([paths?.lowest, paths?.highest]).toEqual([1, 3]);
});

test("one number is no course", () => {
  expect(trendPaths([Number.NaN, 2], 0, box(2))).toBeNull();
});

test("a margin keeps the strokes inside", () => {
  expect(trendPaths([0, 10], 0, { width: 12, height: 14, margin: 2 })?.forecast).toBe("M2 12L10 2");
});

test("the widest numbers there are have a course", () => {
  expect(trendPaths([-Number.MAX_VALUE, Number.MAX_VALUE], 0, box(2))?.forecast).toBe("M0 10L1 0");
});
