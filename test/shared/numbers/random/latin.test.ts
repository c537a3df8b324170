import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fillStrata, strataOf } from "../../../../shared/numbers/random/latin.ts";

const nameOf = (seed: number, stream: number) => ({ seed, stream, member: 0, step: 0 });

test("each stratum has exactly one trial, however the trials are cut", () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 90 }), (seed, trials, size) => {
      const strata = strataOf(trials, nameOf(seed, 3));
      const uniforms = new Float64Array(trials);
      for (let first = 0; first < trials; first += size) {
        const [out, ofThese] = [uniforms, strata].map((all) => all.subarray(first, first + size));
        fillStrata(out as Float64Array, first, nameOf(seed, 3), ofThese as Uint32Array, trials);
      }
      const hit = Array.from(uniforms, (u) => Math.floor(u * trials)).sort((a, b) => a - b);
      expect(hit).toEqual(Array.from({ length: trials }, (_, index) => index));
    }),
  );
});

test("every order of three trials is equally likely: chi-squared of 6 orders under its one in a thousand, 20.5", () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6_000; seed++) {
    const order = strataOf(3, nameOf(seed, 1)).join();
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0);
  expect(chiSquared).toBeLessThan(20.5); // 5 degrees of freedom
});

test("two streams have orders that do not go together", () => {
  const [a, b] = [strataOf(10_000, nameOf(5, 1)), strataOf(10_000, nameOf(5, 2))];
  const mean = 9_999 / 2;
  const both = a.reduce((sum, value, index) => sum + (value - mean) * (b[index]! - mean), 0);
  const correlation = both / ((10_000 * (10_000 ** 2 - 1)) / 12);
  expect(Math.abs(correlation)).toBeLessThan(3.3 / Math.sqrt(10_000));
});
