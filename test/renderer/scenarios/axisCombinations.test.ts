import { expect, test } from "vitest";
import { axisCombinations, combinationsEdit } from "../../../renderer/scenarios/axisCombinations.ts";
import type { Scenario } from "../../../shared/model/document.ts";
import { edited, small } from "../../shared/model/edits/editing.ts";

const on = (axis: string, name: string): Scenario => ({ name, label: name.toUpperCase(), axis, changes: [] });
const scenarios = [
  on("Demand", "less"),
  on("Demand", "more"),
  on("Price", "cheap"),
  on("Money", "dear"),
  on("Money", "free"),
];

test("one scenario of each axis goes with one of each other, in the order of the model", () => {
  expect(axisCombinations(scenarios, ["Money", "Demand", "Price"])).toEqual([
    { label: "LESS × CHEAP × DEAR", combines: ["less", "cheap", "dear"] },
    { label: "LESS × CHEAP × FREE", combines: ["less", "cheap", "free"] },
    { label: "MORE × CHEAP × DEAR", combines: ["more", "cheap", "dear"] },
    { label: "MORE × CHEAP × FREE", combines: ["more", "cheap", "free"] },
  ]);
});

test("nothing comes of one axis, and what is combined already is not combined again", () => {
  expect(axisCombinations(scenarios, ["Demand"])).toEqual([]);
  const there = { name: "x", label: "X", combines: ["cheap", "less"], changes: [] };
  expect(axisCombinations([...scenarios, there], ["Demand", "Price"]).map(({ label }) => label)).toEqual([
    "MORE × CHEAP",
  ]);
});

test("they are added at the end, as one step, with names of their own", () => {
  const document = { ...small, scenarios: [...scenarios, { name: "less_cheap", label: "Taken", changes: [] }] };
  const after = edited(document, combinationsEdit(document, axisCombinations(scenarios, ["Demand", "Price"]))!);
  expect(after.scenarios.slice(6)).toEqual([
    { name: "less_cheap_2", label: "LESS × CHEAP", combines: ["less", "cheap"], changes: [] },
    { name: "more_cheap", label: "MORE × CHEAP", combines: ["more", "cheap"], changes: [] },
  ]);
  expect(combinationsEdit(document, [])).toBeNull();
});
