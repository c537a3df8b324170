import { expect, test } from "vitest";
import { createScenarioLooks, lookCount } from "../../../renderer/state/scenarioLooks.ts";

test("scenarios have the looks of their places at first, and keep them in another order and when one goes", () => {
  const looks = createScenarioLooks();
  expect(looks.of("one", ["a", "b", "c"], ["a", "b", "c"])).toEqual([0, 1, 2]);
  expect(looks.of("one", ["c", "a", "b"], ["c", "b"])).toEqual([2, 1]);
  expect(looks.of("one", ["c", "b"], ["c", "b"])).toEqual([2, 1]);
});

test("a new one has a look that none has, not even one that was deleted and may come back; so has the base", () => {
  const looks = createScenarioLooks();
  looks.of("one", ["a", "b"], []);
  expect(looks.of("one", ["new", "b"], ["new", "b", null])).toEqual([2, 1, 3]);
  expect(looks.of("one", ["a", "new", "b"], ["a", "new"])).toEqual([0, 2]);
});

test("when there are more scenarios than looks, the one that the fewest have is taken again", () => {
  const looks = createScenarioLooks();
  const many = Array.from({ length: lookCount }, (_, index) => `s${index}`);
  looks.of("one", many, []);
  const without = many.filter((name) => name !== "s5");
  expect(looks.of("one", [...without, "new"], ["new"])).toEqual([5]);
});

test("another document begins anew", () => {
  const looks = createScenarioLooks();
  looks.of("one", ["a", "b"], []);
  expect(looks.of("two", ["b", "a"], ["b", "a"])).toEqual([0, 1]);
});
