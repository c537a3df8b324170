import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drive } from "../../../../shared/numbers/roots/batches.ts";
import { findRoots, type RootRange } from "../../../../shared/numbers/roots/findRoots.ts";
import type { RootSearch } from "../../../../shared/numbers/roots/roots.ts";

const search = (f: (x: number) => number, low: number, high: number, more: Partial<RootRange> = {}): RootSearch =>
  drive(findRoots({ low, high, ...more }), f);
const rootsOf = (...args: Parameters<typeof search>) => search(...args).roots.map(({ x }) => x);

/** The polynomial with these roots, multiplied out factor by factor at x: no cancellation near a root. */
const withRoots = (roots: readonly number[]) => (x: number) => roots.reduce((product, root) => product * (x - root), 1);

/** Some last bits of a double: a search that ends at them is off by the two on either side of its last bracket. */
const lastBits = 4 * Number.EPSILON;
const expectRoots = (found: readonly number[], wanted: readonly number[], relative = lastBits) => {
  expect(found).toHaveLength(wanted.length);
  for (const [index, root] of wanted.entries())
    expect(Math.abs(found[index]! - root)).toBeLessThanOrEqual(relative * Math.abs(root));
};

describe("crossings", () => {
  test("x^2 = 2", () =>
    expectRoots(
      rootsOf((x) => x * x - 2, -3, 3),
      [-Math.SQRT2, Math.SQRT2],
    ));
  test("Wilkinson's polynomial of degree 8 has its roots 1 to 8", () =>
    expectRoots(rootsOf(withRoots([1, 2, 3, 4, 5, 6, 7, 8]), 0.3, 8.9), [1, 2, 3, 4, 5, 6, 7, 8]));
  test("sin on 1 to 20 has six roots, the multiples of pi", () =>
    expectRoots(
      rootsOf(Math.sin, 1, 20),
      [1, 2, 3, 4, 5, 6].map((k) => k * Math.PI),
    ));
  test("cos x = x at Dottie's number 0.7390851332151607 (OEIS A003957)", () =>
    expectRoots(
      rootsOf((x) => Math.cos(x) - x, 0, 1),
      [0.7390851332151607],
    ));
  test("a root at either end of the range is in it", () => expect(rootsOf(withRoots([1, 2]), 1, 2)).toEqual([1, 2]));
  test("a root in the thousandth of a range of millions: ln x = 1", () =>
    expectRoots(
      rootsOf((x) => Math.log(x) - 1, 1e-3, 1e7),
      [Math.E],
    ));
  test("a root of infinite slope: cbrt(x - 0.3)", () => {
    const { roots, breaks } = search((x) => Math.cbrt(x - 0.3), 0, 1);
    expectRoots(
      roots.map(({ x }) => x),
      [0.3],
    );
    expect(breaks).toEqual([]);
  });
  test("a root of slope zero: (x - 1)^3", () =>
    expectRoots(
      rootsOf((x) => (x - 1) ** 3, 0, 3),
      [1],
    ));
  test("it says how it ended, and how many rounds it took: fewer than halving, which takes 52", () => {
    const [root] = search((x) => Math.exp(x) - 2, 0, 1).roots;
    expect(root).toMatchObject({ kind: "crossing" });
    expect(["exact", "last-bits"]).toContain(root!.stopped);
    expect(root!.iterations).toBeGreaterThan(1);
    expect(root!.iterations).toBeLessThan(15);
    expect(Math.abs(root!.residual)).toBeLessThanOrEqual(2 * lastBits);
  });
});

describe("double roots", () => {
  test("(x - 1)^2 touches zero at 1 and at no other place", () => {
    const { roots } = search((x) => (x - 1) ** 2, -1, 4.7);
    expectRoots(
      roots.map(({ x }) => x),
      [1],
      1e-8,
    ); // near a double root f moves by the square of the distance: half of the digits
    expect(roots[0]).toMatchObject({ kind: "touching" });
  });
  test("(x - 1)^2 (x - 3) has both", () => {
    const { roots } = search((x) => (x - 1) ** 2 * (x - 3), -1, 4.7);
    expect(roots.map(({ kind }) => kind)).toEqual(["touching", "crossing"]);
    expectRoots(
      roots.map(({ x }) => x),
      [1, 3],
      1e-8,
    );
  });
  test("|x - 1| touches zero", () =>
    expectRoots(
      rootsOf((x) => Math.abs(x - 1), -1, 4.7),
      [1],
      1e-8,
    ));
  test("what touches zero just outside the range is not in it", () =>
    expectRoots(
      rootsOf((x) => (x - 1) ** 4, 1 + 1e-3, 3),
      [],
    ));
  test("a double root in the first step of the range", () =>
    expectRoots(
      rootsOf((x) => (x - 0.001) ** 2, 0.0003, 3),
      [0.001],
      1e-6,
    ));
  test("two roots between two looks are found by the dip: 1.0001 and 1.0002 on a range of 10", () =>
    expectRoots(rootsOf(withRoots([1.0001, 1.0002]), -4.7, 5.3), [1.0001, 1.0002]));
  test("a function that comes near zero has no root: (x - 1)^2 + 1e-9", () =>
    expect(rootsOf((x) => (x - 1) ** 2 + 1e-9, -1, 4.7)).toEqual([]));
});

describe("roots beside roots, nearer than two looks", () => {
  test("three in one step: 1.0001, 1.0002 and 1.0004 on a range of 10", () =>
    expectRoots(rootsOf(withRoots([1.0001, 1.0002, 1.0004]), -4.7, 5.3), [1.0001, 1.0002, 1.0004]));
  test("five in two steps, the polynomial turned over", () =>
    expectRoots(
      rootsOf((x) => -1e5 * withRoots([0.501, 0.505, 0.509, 0.514, 0.519])(x), -0.5, 2.06),
      [0.501, 0.505, 0.509, 0.514, 0.519],
    ));
  test("two in a step and one in the next: the dip is hidden by the crossing beside it", () =>
    expectRoots(rootsOf(withRoots([0.505, 0.508, 0.515]), 0, 5.12), [0.505, 0.508, 0.515]));
  test("one on a look and two beside it", () =>
    expectRoots(rootsOf(withRoots([1, 1.001, 1.002]), 0, 2.56), [1, 1.001, 1.002]));
  test("three in the first step of a range, and in the last", () => {
    expectRoots(rootsOf(withRoots([0.001, 0.002, 0.004]), -0.0003, 3), [0.001, 0.002, 0.004]);
    expectRoots(rootsOf(withRoots([2.991, 2.994, 2.996]), 0.0003, 3), [2.991, 2.994, 2.996]);
  });
  test("a triple root is one, and so is one of slope zero within rounding", () => {
    expect(search((x) => (x - 1) ** 3, -4.7, 5.3).roots).toHaveLength(1);
    expect(search((x) => (x - 1) ** 3 + 1e6 - 1e6, -4.7, 5.3, { scale: 1e6 }).roots).toHaveLength(1);
  });
  test("a root on a line costs no look more", () => {
    const { evaluations } = search((x) => x - Math.E, 2, 3);
    expect(evaluations).toBeLessThan(257 + 6 * 16 + 10);
  });
});

describe("where there is none", () => {
  test("a dip with a hole in it: (x - 1)^2 + 0.0001 without numbers near 1", () => {
    const holed = (x: number) => (Math.abs(x - 1) < 1e-4 ? Number.NaN : (x - 1) ** 2 + 1e-4);
    const { roots, breaks } = search(holed, -1, 4.7);
    expect([roots, breaks]).toEqual([[], []]);
  });
  test("a sign change over a jump is a jump", () => {
    const { roots, breaks } = search((x) => (x < 0.3 ? x - 2 : x + 2), 0, 1);
    expect(roots).toEqual([]);
    expect(breaks).toHaveLength(1);
    expect(breaks[0]).toMatchObject({ kind: "jump" });
    expect(breaks[0]!.from).toBeLessThan(0.3);
    expect(breaks[0]!.to).toBeGreaterThanOrEqual(0.3);
    expect(breaks[0]!.to - breaks[0]!.from).toBeLessThan(1e-15);
  });
  test("a pole is a jump: 1 / (x - 0.3)", () => {
    const { roots, breaks } = search((x) => 1 / (x - 0.3), 0, 1);
    expect(roots).toEqual([]);
    expect(breaks.map(({ kind }) => kind)).toEqual(["jump"]);
  });
  test("tan on 1 to 8 has two roots and three poles", () => {
    const { roots, breaks } = search(Math.tan, 1, 8);
    expectRoots(
      roots.map(({ x }) => x),
      [Math.PI, 2 * Math.PI],
    );
    expect(breaks.map(({ from }) => from.toFixed(12))).toEqual([0.5, 1.5, 2.5].map((k) => (k * Math.PI).toFixed(12)));
  });
  test("so steep that no number comes near enough is none: 1e30 (x - 1/3), to a millionth", () => {
    const steep = (x: number) => 1e30 * (x - 1 / 3) + 1e12;
    expect(search(steep, 0, 1).roots).toHaveLength(1);
    const { roots, breaks } = search(steep, 0, 1, { within: 1e-6 });
    expect(roots).toEqual([]);
    expect(breaks.map(({ kind }) => kind)).toEqual(["steep"]);
  });
  test("no numbers in between is a gap", () => {
    const { roots, breaks } = search((x) => (Math.abs(x - 0.3) < 1e-4 ? Number.NaN : x - 0.3), 0, 1);
    expect(roots).toEqual([]);
    expect(breaks).toMatchObject([{ kind: "gap" }]);
  });
  test("one point without a number hides no root: (x^2 - x/4) / (x - 1/4) - 1/2 has one at 1/2", () =>
    expectRoots(
      rootsOf((x) => (x * (x - 0.25)) / (x - 0.25) - 0.5, 0, 1),
      [0.5],
    ));
  test("a function without any number", () => {
    const { roots, breaks, flats } = search(() => Number.NaN, 0, 1);
    expect([roots, breaks, flats]).toEqual([[], [], []]);
  });
  test("a constant that is not zero", () => {
    const { roots, breaks, flats } = search(() => 3, 0, 1);
    expect([roots, breaks, flats]).toEqual([[], [], []]);
  });
});

describe("edges and stretches", () => {
  test("a root between the last look that has a number and where numbers end: sqrt(0.3 - x) = 0.001", () => {
    const edge = 0.3;
    expectRoots(
      rootsOf((x) => Math.sqrt(edge - x) - 1e-3, 0, 1),
      [edge - 1e-6],
      1e-12,
    ); // edge - x has lost four digits
  });
  test("a stretch at zero is one stretch with its ends: max(0, x - 0.3)", () => {
    const { roots, flats } = search((x) => Math.max(0, x - 0.3), 0, 1);
    expect(roots).toEqual([]);
    expect(flats).toHaveLength(1);
    expect(flats[0]!.from).toBe(0);
    expect(flats[0]!.to).toBeCloseTo(0.3, 14);
  });
  test("everywhere zero is the whole range", () => expect(search(() => 0, 2, 5).flats).toEqual([{ from: 2, to: 5 }]));
  test("a stretch within the range, and a root beyond it", () => {
    const clamped = (x: number) => (x < 1 ? x - 1 : x > 2 ? (x - 2) * (x - 3) : 0);
    const { roots, flats } = search(clamped, 0, 4.1);
    expect(flats).toHaveLength(1);
    expect(flats[0]!.from).toBeCloseTo(1, 14);
    expect(flats[0]!.to).toBeCloseTo(2, 14);
    expectRoots(
      roots.map(({ x }) => x),
      [3],
    );
  });
  test("rounding of what is subtracted is not a hundred roots: 1e6 + noise - 1e6", () => {
    const { roots, flats } = search((x) => 1e6 + Math.sin(1e7 * x) * 1e-11 - 1e6, 0, 1, { scale: 1e6 });
    expect(roots).toEqual([]);
    expect(flats).toEqual([{ from: 0, to: 1 }]);
  });
});

describe("laws", () => {
  /** Roots at least a twentieth apart on -1 to 1, some of them double. */
  const polynomials = fc
    .uniqueArray(fc.integer({ min: -19, max: 19 }), { minLength: 1, maxLength: 7 })
    .chain((places) =>
      fc.record({
        roots: fc.tuple(
          ...places.map((place) => fc.double({ min: 0, max: 0.02, noNaN: true }).map((by) => place / 20 + by)),
        ),
        isDouble: fc.tuple(...places.map(() => fc.boolean())),
        scale: fc.double({ min: -6, max: 6, noNaN: true }),
      }),
    );

  test("every root of a polynomial is found, simple ones to the last bits, and nothing else", () => {
    fc.assert(
      fc.property(polynomials, ({ roots, isDouble, scale }) => {
        const order = roots
          .map((root, index) => ({ root, isDouble: isDouble[index]! }))
          .sort((a, b) => a.root - b.root);
        const factors = order.flatMap(({ root, isDouble: twice }) => (twice ? [root, root] : [root]));
        const f = (x: number) => 10 ** scale * withRoots(factors)(x);
        const found = search(f, -1.0037, 1.0671);
        expect(found.roots.map(({ kind }) => kind)).toEqual(
          order.map(({ isDouble: twice }) => (twice ? "touching" : "crossing")),
        );
        for (const [index, { root, isDouble: twice }] of order.entries())
          expect(Math.abs(found.roots[index]!.x - root)).toBeLessThanOrEqual(
            twice ? 1e-7 : lastBits * Math.abs(root) + 1e-30,
          );
        expect(found.breaks).toEqual([]);
      }),
    );
  });

  test("three roots within two steps of the first look are three, wherever they lie", () => {
    const step = 2 / 256;
    const gap = fc.double({ min: 0.1, max: 0.9, noNaN: true });
    const place = fc.double({ min: -0.9, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(place, gap, gap, fc.double({ min: -2, max: 2, noNaN: true }), (first, a, b, slope) => {
        const roots = [first, first + a * step, first + (a + b) * step];
        const found = rootsOf((x) => Math.exp(slope * x) * withRoots(roots)(x), -1, 1);
        expect(found).toHaveLength(3);
        // On a range of 2: near zero a root has last bits that the steps to the others have not.
        for (const [index, root] of roots.entries()) expect(Math.abs(found[index]! - root)).toBeLessThan(1e-15);
      }),
    );
  });

  test("what halving alone, written beside it, finds between two points of unlike sign is found", () => {
    // Sizes by the hundredth: below the smallest normal double a sine is a staircase of zeros.
    const size = fc.integer({ min: -100, max: 100 }).map((hundredths) => hundredths / 100);
    const waves = fc.array(fc.tuple(size, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(waves, (terms) => {
        const f = (x: number) => terms.reduce((sum, [size, speed]) => sum + size * Math.sin(speed * x + size), 0);
        const { roots } = search(f, 0, 6);
        for (const root of halvedRoots(f, 0, 6, 200))
          expect(Math.min(...roots.map(({ x }) => Math.abs(x - root)))).toBeLessThan(1e-12);
      }),
    );
  });

  test("a whole turned round has the same roots turned round", () => {
    const { roots } = search((x) => Math.exp(x) - 3 * x, 0.001, 3);
    const turned = search((x) => Math.exp(-x) + 3 * x, -3, -0.001).roots;
    expect(turned.map(({ x }) => -x).reverse()).toEqual(roots.map(({ x }) => expect.closeTo(x, 14)));
  });
});

function halvedRoots(f: (x: number) => number, from: number, to: number, steps: number): readonly number[] {
  const found: number[] = [];
  for (let step = 0; step < steps; step++) {
    let [a, b] = [from + ((to - from) * step) / steps, from + ((to - from) * (step + 1)) / steps];
    if (Math.sign(f(a)) * Math.sign(f(b)) !== -1) continue;
    for (let round = 0; round < 60; round++) {
      const middle = (a + b) / 2;
      if (Math.sign(f(a)) !== Math.sign(f(middle))) b = middle;
      else a = middle;
    }
    found.push(a);
  }
  return found;
}
