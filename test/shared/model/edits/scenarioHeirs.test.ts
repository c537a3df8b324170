import { expect, test } from "vitest";
import { deletionText } from "../../../../renderer/scenarios/deletionText.ts";
import type { Change, Document, Scenario } from "../../../../shared/model/document.ts";
import { scenarioHeirs } from "../../../../shared/model/edits/scenarioHeirs.ts";
import { small } from "./editing.ts";

const set = (line: string, to: number): Change => ({ line, how: "set", to });
const add = (line: string, to: number): Change => ({ line, how: "add", to });

const withScenarios = (...scenarios: readonly Omit<Scenario, "label">[]): Document => ({
  ...small,
  scenarios: scenarios.map((scenario) => ({ ...scenario, label: scenario.name.toUpperCase() })),
});

test("what is based on the middle of a row takes over its changes and rests on what it rested on", () => {
  const row = withScenarios(
    { name: "a", changes: [set("rate", 10)] },
    { name: "b", basedOn: "a", changes: [set("rate", 20), set("margin", 30)] },
    { name: "c", basedOn: "b", changes: [add("rate", 1)] },
    { name: "d", basedOn: "c", changes: [] },
  );
  expect(scenarioHeirs(row, "b")).toEqual([
    { label: "C", link: "based-on", takenOver: 2, changes: 3, freed: [], joined: ["A"] },
  ]);
  expect(scenarioHeirs(row, "d")).toEqual([]);
});

test("a combination that cannot keep its order otherwise is told to stand on its own", () => {
  const combined = withScenarios(
    { name: "a", changes: [set("rate", 10)] },
    { name: "b", changes: [add("rate", 5)] },
    { name: "both", combines: ["a", "b"], changes: [set("margin", 30)] },
  );
  // Its own changes act after those it combines: 10 set after 5 added would be another rate.
  expect(scenarioHeirs(combined, "a")).toEqual([
    { label: "BOTH", link: "combines", takenOver: 2, changes: 3, freed: ["B"], joined: [] },
  ]);
  expect(scenarioHeirs(combined, "b")).toEqual([
    { label: "BOTH", link: "combines", takenOver: 1, changes: 2, freed: [], joined: [] },
  ]);
});

test("the question says of each what it takes over, how many changes it has then, and what it rests on", () => {
  const heirs = [
    { label: "C", link: "based-on", takenOver: 2, changes: 3, freed: [], joined: ["A"] },
    { label: "Both", link: "combines", takenOver: 1, changes: 1, freed: ["B"], joined: [] },
  ] as const;
  expect(deletionText(heirs, ["Why it changed"])).toBe(
    [
      "“C” is based on it: it takes over 2 changes and has 3 of its own then, and rests on “A” instead.",
      "“Both” combines it with others: it takes over 1 change and has 1 of its own then, and rests on “B” no longer.",
      "Their numbers stay as they are.",
      "“Why it changed” goes with it, as nothing else was asked.",
    ].join("\n"),
  );
});
