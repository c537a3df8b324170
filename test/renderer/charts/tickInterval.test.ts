import { expect, test } from "vitest";
import { tickInterval } from "../../../renderer/charts/tickInterval.ts";

test.each([
  [{ min: 0, max: 1000 }, 250], // 0, 250, 500, 750, 1,000 and not 0, 300, 600, 900, 1,000
  [{ min: 115, max: 145 }, 5], // 115, 120, … and not 115, 120, 130, 140, 145
  [{ min: 0, max: 600 }, 200],
  [{ min: -2000, max: 6000 }, 2000],
  [{ min: 0, max: 1.6 }, 0.4],
])("the labels of %o stand %d apart", (extent, interval) => {
  expect(tickInterval(extent, 4)).toBeCloseTo(interval, 12);
});

test("a scale whose ends are no whole steps is left to the drawing", () => {
  expect(tickInterval({ min: 1, max: 20 }, 5)).toBeUndefined();
});
