import { expect, test } from "vitest";
import { normalOfRank, rankOfNormal } from "../../../../shared/numbers/correlation/ranks.ts";
import { drawnCorrelations } from "../../../../shared/numbers/correlation/repair.ts";
import { expectClose } from "../expectClose.ts";

test("ranks of 0, 1 and -1 are so of scores; 0.5 needs 2 sin 15°", () => {
  expect([0, 1, -1].map(normalOfRank)).toEqual([0, expect.closeTo(1, 15), expect.closeTo(-1, 15)]);
  expectClose(normalOfRank(0.5), (Math.sqrt(6) - Math.sqrt(2)) / 2, 1e-15);
  for (const rank of [-0.9, 0.1, 0.7]) expectClose(rankOfNormal(normalOfRank(rank)), rank, 1e-14);
});

test("what can be stands as it is, also where two go wholly together", () => {
  const stated = [
    [1, 0.5, 0.5],
    [0.5, 1, 1],
    [0.5, 1, 1],
  ];
  const { normal, repair } = drawnCorrelations(stated);
  expect(repair).toBeNull();
  expect(normal[1]![0]).toBe(normalOfRank(0.5));
});

test("two that both go with a third and against each other are brought together, and it is said by how much", () => {
  const stated = [
    [1, 0.9, 0.9],
    [0.9, 1, -0.9],
    [0.9, -0.9, 1],
  ];
  const { repair } = drawnCorrelations(stated);
  // By symmetry the nearest scores are cos 60° with the third and -cos 60° with each other: ranks 0.4826 and -0.4826.
  expectClose(repair!.used[0]![1]!, (6 / Math.PI) * Math.asin(0.25), 1e-9);
  expectClose(repair!.used[1]![2]!, -(6 / Math.PI) * Math.asin(0.25), 1e-9);
  expectClose(repair!.most, 0.9 - (6 / Math.PI) * Math.asin(0.25), 1e-9);
  expectClose(repair!.distance, Math.sqrt(3) * repair!.most, 1e-9);
  expect(repair!.stated).toEqual(stated);
});
