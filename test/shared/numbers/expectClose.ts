import { expect } from "vitest";

/** Expects `actual` within `relative` of `expected`'s size: a share, so 1e-12 is twelve digits. NaN is close to nothing. */
export function expectClose(actual: number, expected: number, relative: number): void {
  const difference = Math.abs(actual - expected);
  const isClose = difference <= relative * Math.abs(expected);
  expect(isClose, `${actual} is ${difference} from ${expected}`).toBe(true);
}
