import { expect, test } from "vitest";
import {
  axesOf,
  newScenarioEdit,
  possibleBases,
  scenarioEdit,
  settingsOf,
} from "../../../renderer/scenarios/scenarioSettings.ts";
import { edited, scenarioOf, small } from "../../shared/model/edits/editing.ts";

const filled = { label: " Dear money ", note: "Rates stay.", axis: "Financing", basedOn: "panic", combines: ["worse"] };

test("a new scenario is all that was filled in, at the end, called by its label", () => {
  const after = edited(small, newScenarioEdit(small, { ...filled, combines: [] }));
  expect(after.scenarios.at(-1)).toEqual({
    name: "dear_money",
    label: "Dear money",
    note: "Rates stay.",
    axis: "Financing",
    basedOn: "panic",
    changes: [],
  });
});

test("a scenario becomes what is filled in by one edit, and by none where nothing differs", () => {
  const document = edited(small, newScenarioEdit(small, { ...settingsOf({ label: "New" }) }));
  const scenario = scenarioOf(document, "new");
  const after = scenarioOf(edited(document, scenarioEdit(scenario, filled)!), "new");
  expect(after).toMatchObject({ label: "Dear money", axis: "Financing", basedOn: "panic", combines: ["worse"] });
  expect(scenarioEdit(scenario, settingsOf(scenario))).toBeNull();
  const emptied = scenarioOf(
    edited({ ...document, scenarios: [...small.scenarios, after] }, scenarioEdit(after, settingsOf({ label: "New" }))!),
    "new",
  );
  expect(emptied).toEqual({ name: "new", label: "New", changes: [] });
});

test("what it is based on is not combined as well", () => {
  const edit = newScenarioEdit(small, { ...filled, combines: ["panic", "worse"] });
  expect(edit.scenario.combines).toEqual(["worse"]);
});

test("a scenario can rest on every other that does not rest on it", () => {
  expect(possibleBases(small.scenarios, "panic")).toEqual([]);
  expect(possibleBases(small.scenarios, "worse").map(({ name }) => name)).toEqual(["panic"]);
  expect(possibleBases(small.scenarios, null)).toHaveLength(2);
});

test("axes are told each once", () => {
  const on = (axis: string) => ({ name: axis, label: axis, axis, changes: [] });
  expect(axesOf([on("Demand"), ...small.scenarios, on("Price"), on("Demand")])).toEqual(["Demand", "Price"]);
});
