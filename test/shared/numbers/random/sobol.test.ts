import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DrawName } from "../../../../shared/numbers/random/drawName.ts";
import { fillSobol, scrambled, sobolBits, sobolDimensions } from "../../../../shared/numbers/random/sobol.ts";
import { scrambledValues, sobolPoints } from "../../../reference/sobolPoints.ts";

test.each(sobolPoints)("dimension %d has SciPy's points", (dimension, points) => {
  expect(points.map((_, index) => sobolBits(index ^ (index >> 1), dimension))).toEqual(points);
});

test.each(scrambledValues)("%d scrambled by %d is %d", (value, seed, expected) => {
  expect(scrambled(value, seed)).toBe(expected);
});

function points(name: DrawName, first: number, count: number): Float64Array {
  const out = new Float64Array(count);
  fillSobol(out, first, name);
  return out;
}

describe("a draw", () => {
  /** The first of an input, its further members and steps, and streams beyond the table. */
  const name = fc.oneof(
    fc.record({
      seed: fc.nat(),
      stream: fc.integer({ min: 1, max: 255 }),
      member: fc.constant(0),
      step: fc.constant(0),
    }),
    fc.record({ seed: fc.nat(), stream: fc.integer({ min: 1, max: 9 }), member: fc.nat(3), step: fc.nat(600) }),
    fc.record({
      seed: fc.nat(),
      stream: fc.integer({ min: 257, max: 9_999 }),
      member: fc.constant(0),
      step: fc.constant(0),
    }),
  );

  test("has one of its first 2^m points in each of 2^m strata", () => {
    fc.assert(
      fc.property(name, fc.integer({ min: 0, max: 9 }), (of, m) => {
        const hit = Array.from(points(of, 0, 2 ** m), (u) => Math.floor(u * 2 ** m)).sort((a, b) => a - b);
        expect(hit).toEqual(Array.from({ length: 2 ** m }, (_, index) => index));
      }),
    );
  });

  test("has the same bits in any range", () => {
    fc.assert(
      fc.property(name, fc.nat(40), (of, first) => {
        expect(points(of, first, 20)).toEqual(points(of, 0, 60).slice(first, first + 20));
      }),
    );
  });
});

test("two inputs fill a square as a net: 256 points of neighbouring dimensions are one to each of 16 by 16 boxes, or nearly", () => {
  const [a, b] = [1, 2].map((stream) => points({ seed: 3, stream, member: 0, step: 0 }, 0, 256));
  const boxes = new Set(Array.from(a!, (u, index) => Math.floor(u * 16) * 16 + Math.floor(b![index]! * 16)));
  expect(boxes.size).toBe(256); // the first two dimensions are a (0, m, 2)-net
});

test("inputs in different groups go together no more than random ones do", () => {
  const a = points({ seed: 3, stream: 1, member: 0, step: 0 }, 0, 4_096);
  for (const other of [
    { seed: 3, stream: 1 + sobolDimensions, member: 0, step: 0 },
    { seed: 3, stream: 1, member: 1, step: 0 },
    { seed: 3, stream: 1, member: 0, step: 1 },
  ]) {
    const b = points(other, 0, 4_096);
    const correlation = (a.reduce((sum, u, index) => sum + (u - 0.5) * (b[index]! - 0.5), 0) / 4_096) * 12;
    expect(Math.abs(correlation)).toBeLessThan(3.3 / 64);
  }
});
