import { expect, test } from "vitest";
import { contourLines } from "../../../../renderer/analyses/table/contourLines.ts";

const grid = (width: number, height: number, at: (x: number, y: number) => number) =>
  Float64Array.from({ length: width * height }, (_, c) => at(c % width, Math.floor(c / width)));

test("where the numbers rise evenly the line is where they reach the level, to the rounding", () => {
  const values = grid(6, 5, (x, y) => 2 * x + y);
  const lines = contourLines(
    values,
    grid(6, 5, () => 5.3),
    6,
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]!.length).toBeGreaterThan(4);
  for (const [x, y] of lines[0]!) expect(2 * x + y).toBeCloseTo(5.3, 12);
  // from rim to rim
  const ends = [lines[0]![0]!, lines[0]!.at(-1)!].map(([, y]) => y).sort();
  expect(ends).toEqual([0, 4]);
});

test("a level that differs from cell to cell is met where both are equal", () => {
  const lines = contourLines(
    grid(8, 8, (x) => x),
    grid(8, 8, (_, y) => 3.5 - y / 2),
    8,
  );
  for (const [x, y] of lines.flat()) expect(x).toBeCloseTo(3.5 - y / 2, 12);
});

test("a hill has a closed line, two hills have two", () => {
  const hill = (x: number, y: number, cx: number) => 10 - (x - cx) ** 2 - (y - 5) ** 2;
  const one = contourLines(
    grid(11, 11, (x, y) => hill(x, y, 5)),
    grid(11, 11, () => 1),
    11,
  );
  expect(one).toHaveLength(1);
  expect(one[0]![0]).toEqual(one[0]!.at(-1));
  // A chord of a parabola between neighbours lies at most 1/8 of its second difference, 2, below it: a quarter.
  for (const [x, y] of one[0]!) expect(Math.abs(hill(x, y, 5) - 1)).toBeLessThanOrEqual(0.25 + 1e-9);
  const two = contourLines(
    grid(21, 11, (x, y) => Math.max(hill(x, y, 5), hill(x, y, 15))),
    grid(21, 11, () => 1),
    21,
  );
  expect(two).toHaveLength(2);
});

test("no line runs round cells without a number", () => {
  const values = grid(9, 9, (x, y) => (x > 3 && x < 6 && y > 3 && y < 6 ? Number.NaN : 1));
  expect(
    contourLines(
      values,
      grid(9, 9, () => 0),
      9,
    ),
  ).toEqual([]);
  const rising = grid(9, 9, (x, y) => (x === 4 && y === 4 ? Number.NaN : y));
  const lines = contourLines(
    rising,
    grid(9, 9, () => 4.5),
    9,
  );
  for (const [, y] of lines.flat()) expect(y).toBeCloseTo(4.5, 12);
  expect(lines).toHaveLength(2); // broken where the number is missing
});

test("a level nowhere reached, or a single row, has no line", () => {
  expect(
    contourLines(
      grid(4, 4, (x) => x),
      grid(4, 4, () => 9),
      4,
    ),
  ).toEqual([]);
  expect(
    contourLines(
      grid(4, 1, (x) => x),
      grid(4, 1, () => 1.5),
      4,
    ),
  ).toEqual([]);
});
