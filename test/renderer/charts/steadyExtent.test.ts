import fc from "fast-check";
import { expect, test } from "vitest";
import { extentOf, roundedExtent, widened } from "../../../renderer/charts/steadyExtent.ts";

test("an extent is rounded outwards to whole steps of 1, 2 or 5", () => {
  expect(roundedExtent({ min: 0, max: 142.58 })).toEqual({ min: 0, max: 150 });
  expect(roundedExtent({ min: -3.4, max: 11 })).toEqual({ min: -5, max: 15 });
  expect(roundedExtent({ min: 0.0123, max: 0.0177 })).toEqual({ min: 0.012, max: 0.018 });
  expect(roundedExtent({ min: 100, max: 100 })).toEqual({ min: 40, max: 160 });
  expect(roundedExtent({ min: 0, max: 0 })).toEqual({ min: -1, max: 1 });
});

test("nothing is cut off, and at most half the span is added on a side", () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(finite, finite, (a, b) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(max - min > 1e-6 * Math.max(Math.abs(min), Math.abs(max)));
      const rounded = roundedExtent({ min, max });
      const slip = 1e-9 * (max - min); // the ends are whole steps, each a rounded product
      expect(rounded.min).toBeLessThanOrEqual(min + slip);
      expect(rounded.max).toBeGreaterThanOrEqual(max - slip);
      // less than a step a side, and a step is at most 2.5 fifths of the span: 2 to 5 is the widest gap between steps
      expect(rounded.max - rounded.min).toBeLessThanOrEqual((max - min) * 2 + slip);
    }),
  );
});

test("an axis grows with its question and begins anew with another", () => {
  const first = widened(null, "price", { min: 0, max: 90 });
  expect(first?.extent).toEqual({ min: 0, max: 100 });
  expect(widened(first, "price", { min: 10, max: 40 })).toBe(first);
  const wider = widened(first, "price", { min: -20, max: 40 });
  expect(wider?.extent).toEqual({ min: -20, max: 100 });
  expect(widened(wider, "loss", { min: 0, max: 4 })?.extent).toEqual({ min: 0, max: 4 });
  expect(widened(wider, "price", null)).toBe(wider);
  expect(widened(wider, "loss", null)).toBeNull();
});

test("an extent knows numbers only", () => {
  expect(extentOf([3, null, Number.NaN, -1])).toEqual({ min: -1, max: 3 });
  expect(extentOf([3, 4], true)).toEqual({ min: 0, max: 4 });
  expect(extentOf([null, Number.NaN], true)).toBeNull();
});
