import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { continued, type FillMode, repeated } from "../../../../shared/exchange/fill/trend.ts";

function fill(seed: readonly number[], count: number, mode: FillMode, isBackward = false) {
  if (mode === "copy") return repeated(seed, count, isBackward);
  const outcome = continued(seed, count, mode, isBackward);
  return outcome.ok ? outcome.value : outcome.problems[0]!.code;
}

describe("going on with a run of numbers", () => {
  test.each([
    ["copy", [1, 2, 3], 4, [1, 2, 3, 1]],
    ["linear", [1, 2], 3, [3, 4, 5]],
    ["linear", [0.1, 0.2, 0.3], 3, [0.4, 0.5, 0.6]],
    ["linear", [10, 7], 2, [4, 1]],
    // The line closest to 1, 2, 4 is 5/6 + 3/2 x: 16/3 and 41/6 are next.
    ["linear", [1, 2, 4], 2, [16 / 3, 41 / 6]],
    ["linear", [1e300, 2e300], 1, [3e300]],
    ["growth", [1, 2, 4], 2, [8, 16]],
    ["growth", [100, 105], 2, [110.25, 115.7625]],
    ["growth", [-1, -3], 1, [-9]],
    // The curve closest to 1, 2, 8 is 2 ** (3/2 x - 1/6): 2 ** (13/3) is next.
    ["growth", [1, 2, 8], 1, [Number((2 ** (13 / 3)).toPrecision(13))]],
  ] as const)("%s %j by %d", (mode, seed, count, expected) => {
    expect(fill(seed, count, mode)).toEqual(expected);
  });

  test.each([
    ["copy", [1, 2, 3], 4, [3, 1, 2, 3]],
    ["linear", [3, 4], 2, [1, 2]],
    ["growth", [4, 8], 2, [1, 2]],
  ] as const)("%s before %j by %d", (mode, seed, count, expected) => {
    expect(fill(seed, count, mode, true)).toEqual(expected);
  });

  test.each([
    ["linear", [1], "needs-two"],
    ["growth", [1], "needs-two"],
    ["growth", [1, 0], "needs-one-sign"],
    ["growth", [1, -2], "needs-one-sign"],
    ["growth", [1, 1e200], "too-large"],
    ["linear", [0, 1e308], "too-large"],
  ] as const)("%s refuses %j", (mode, seed, code) => {
    expect(fill(seed, 2, mode)).toBe(code);
  });

  test("a straight line goes on straight, to the last digit", () => {
    const whole = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(
        whole,
        whole,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 2, max: 12 }),
        (start, step, decimals, size) => {
          const at = (place: number) => Number(`${start + step * place}e-${decimals}`);
          const seed = Array.from({ length: size }, (_, place) => at(place));
          expect(fill(seed, 3, "linear")).toEqual([at(size), at(size + 1), at(size + 2)]);
          expect(fill(seed, 2, "linear", true)).toEqual([at(-2), at(-1)]);
        },
      ),
    );
  });

  test("any numbers give a line or a sentence, never something that is no number", () => {
    const seeds = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(seeds, fc.constantFrom("linear" as const, "growth" as const), (seed, mode) => {
        const filled = fill(seed, 3, mode);
        if (typeof filled !== "string") expect(filled.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
