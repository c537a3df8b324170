import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positiveRoots } from "../../../shared/numbers/positiveRoots.ts";
import { expectClose } from "./expectClose.ts";

describe("positiveRoots(coefficients, least, most)", () => {
  test("x^2 - 3x + 2 is zero at 1 and 2", () => {
    const roots = positiveRoots([2, -3, 1], 1e-3, 1e3);
    expect(roots).toHaveLength(2);
    expectClose(roots[0]!, 1, 1e-15);
    expectClose(roots[1]!, 2, 1e-15);
  });

  test("roots outside the stretch are left out", () => expect(positiveRoots([2, -3, 1], 1.5, 3)).toHaveLength(1));
  test("roots at its ends are in it, once", () => {
    expect(positiveRoots([2, -3, 1], 1, 2)).toEqual([1, 2]);
    expect(positiveRoots([2, -3, 1], 2, 2)).toEqual([2]);
  });
  test("negative roots are not positive", () => expect(positiveRoots([2, 3, 1], 1e-3, 1e3)).toEqual([]));
  test("the zero polynomial has none", () => expect(positiveRoots([0, 0, 0], 1e-3, 1e3)).toEqual([]));

  // (x - 1)(x - 1.000001): a search by sampling would have to know where to look
  test("two roots a millionth apart are two", () =>
    expect(positiveRoots([1.000001, -2.000001, 1], 1e-3, 1e3)).toHaveLength(2));

  test("far powers do not overflow", () => {
    const coefficients = Array<number>(400).fill(0);
    coefficients[0] = -1;
    coefficients[399] = 1; // x^399 = 1
    expect(positiveRoots(coefficients, 1e-6, 1e4)).toEqual([1]);
  });

  test("at every sign change of a random polynomial there is a root, and none elsewhere", () => {
    const coefficients = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(coefficients, (p) => {
        const roots = positiveRoots(p, 0.01, 100);
        const ends = [0.01, ...roots, 100];
        for (let i = 1; i < ends.length; i++) {
          const signs = new Set(inside(ends[i - 1]!, ends[i]!).map((x) => Math.sign(value(p, x))));
          expect(signs.size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

const value = (p: readonly number[], x: number) => p.reduce((sum, coefficient, i) => sum + coefficient * x ** i, 0);

/** Points well between two roots, where rounding cannot turn the sign; none if the roots nearly meet. */
const inside = (from: number, to: number) =>
  to / from < 1.1 ? [] : Array.from({ length: 19 }, (_, i) => from * (to / from) ** ((i + 1) / 20));
