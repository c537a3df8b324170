import { expect, test } from "vitest";
import { changedScenarios } from "../../../renderer/scenarios/useChangedScenarios.ts";
import type { Scenario } from "../../../shared/model/document.ts";

const scenario = (name: string, to: number): Scenario => ({
  name,
  label: name,
  changes: [{ line: "elasticity", how: "set", to }],
});

test("a scenario with another change is changed, one that is new too", () => {
  const before = [scenario("panic", 0), scenario("jevons", 1.3)];
  const now = [scenario("panic", 0), scenario("jevons", 1.4), scenario("mine", 1)];
  expect([...changedScenarios(before, now)]).toEqual(["jevons", "mine"]);
});

test("a change that was undone is none", () => {
  expect(changedScenarios([scenario("panic", 0)], [scenario("panic", 0)]).size).toBe(0);
});
