import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cholesky } from "../../../../shared/numbers/correlation/cholesky.ts";

const product = (rows: readonly (readonly number[])[]) =>
  rows.map((a) => rows.map((b) => a.reduce((sum, weight, k) => sum + weight * (b[k] ?? 0), 0)));

/** Correlations of random points: what can be, of one rank less than its size now and then. */
const correlations = fc
  .array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  })
  .filter((rows) => rows.every((row) => Math.hypot(...row) > 0.1))
  .map((rows) => rows.map((row) => row.map((each) => each / Math.hypot(...row))))
  .map(product);

test("L times its transpose is the matrix", () => {
  fc.assert(
    fc.property(correlations, (matrix) => {
      const back = product(cholesky(matrix));
      // what a square of a weight below 1e-9 leaves out
      for (const [r, row] of matrix.entries())
        for (const [c, each] of row.entries()) expect(Math.abs(back[r]![c]! - each)).toBeLessThan(4e-5);
    }),
  );
});

test("a variable more leaves the rows of the others as they are, to the bit", () => {
  fc.assert(
    fc.property(correlations, (matrix) => {
      const fewer = matrix.slice(0, -1).map((row) => row.slice(0, -1));
      expect(cholesky(matrix).slice(0, -1)).toEqual(cholesky(fewer));
    }),
  );
});

test("what goes wholly with another has its score, or the opposite", () => {
  expect(
    cholesky([
      [1, 1],
      [1, 1],
    ]),
  ).toEqual([[1], [1, 0]]);
  expect(
    cholesky([
      [1, -1],
      [-1, 1],
    ]),
  ).toEqual([[1], [-1, 0]]);
});
