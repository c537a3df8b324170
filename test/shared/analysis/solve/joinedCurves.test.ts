import { expect, test } from "vitest";
import { joinedCurves } from "../../../../shared/analysis/solve/joinedCurves.ts";

test("as many points as before go on in order", () =>
  expect(
    joinedCurves(
      [1, 2],
      [
        [0, 5],
        [1, 4],
      ],
    ),
  ).toEqual([
    { x: [1, 2], y: [0, 1] },
    { x: [1, 2], y: [5, 4] },
  ]));
test("where one more appears the nearest goes on and the other begins", () =>
  expect(joinedCurves([1, 2], [[4], [0, 5]])).toEqual([
    { x: [1, 2], y: [4, 5] },
    { x: [2], y: [0] },
  ]));
test("where one is gone the nearest goes on and the other ends", () =>
  expect(joinedCurves([1, 2, 3], [[0, 5], [4.5], [4]])).toEqual([
    { x: [1], y: [0] },
    { x: [1, 2, 3], y: [5, 4.5, 4] },
  ]));
test("a gap parts two curves", () =>
  expect(joinedCurves([1, 2, 3], [[1], [], [1]])).toEqual([
    { x: [1], y: [1] },
    { x: [3], y: [1] },
  ]));
test("no two curves cross, however near a point is to another's", () => {
  const [a, b] = joinedCurves(
    [1, 2],
    [
      [4, 5],
      [4.9, 5.2, 9],
    ],
  );
  expect([a!.y, b!.y]).toEqual([
    [4, 4.9],
    [5, 5.2],
  ]);
});
test("many points are joined at once: 40 of 80", () => {
  const many = Array.from({ length: 80 }, (_, index) => index);
  const few = many.filter((each) => each % 2 === 0);
  expect(
    joinedCurves([1, 2], [few, many])
      .slice(0, 40)
      .map(({ y }) => y),
  ).toEqual(few.map((each) => [each, each]));
});
