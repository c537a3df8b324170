import { expect, test } from "vitest";
import { leastEigenvalue, nearestCorrelation } from "../../../../shared/numbers/correlation/nearestCorrelation.ts";
import { expectClose } from "../expectClose.ts";

test("Higham's matrix of three becomes the one he prints, 0.5278 away", () => {
  // N. Higham, "Computing the nearest correlation matrix", 2002, section 1: ones on three diagonals
  const matrix = [
    [1, 1, 0],
    [1, 1, 1],
    [0, 1, 1],
  ];
  const nearest = nearestCorrelation(matrix);
  expect(nearest.map((row) => row.map((each) => each.toFixed(4)))).toEqual([
    ["1.0000", "0.7607", "0.1573"],
    ["0.7607", "1.0000", "0.7607"],
    ["0.1573", "0.7607", "1.0000"],
  ]);
  const distance = Math.hypot(...nearest.flatMap((row, r) => row.map((each, c) => each - matrix[r]![c]!)));
  expect(distance.toFixed(4)).toBe("0.5278");
});

test("a matrix that can be is its own nearest", () => {
  const matrix = [
    [1, 0.5, -0.2],
    [0.5, 1, 0.3],
    [-0.2, 0.3, 1],
  ];
  for (const [r, row] of nearestCorrelation(matrix).entries())
    for (const [c, each] of row.entries()) expect(Math.abs(each - matrix[r]![c]!)).toBeLessThan(1e-14);
});

test("of two variables the eigenvalues are 1 + r and 1 - r", () => {
  expectClose(
    leastEigenvalue([
      [1, -0.8],
      [-0.8, 1],
    ]),
    0.2,
    1e-14,
  );
});
