import { expect, test } from "vitest";
import { namesInOrder, namesMoved, placeInModel } from "../../../../renderer/analyses/scenarios/rowOrder.ts";

const model = { scenarios: ["a", "hidden", "b", "c"].map((name) => ({ name })) };

const inModel = (name: string, target: string): readonly string[] => {
  const others = model.scenarios.map((scenario) => scenario.name).filter((each) => each !== name);
  return others.toSpliced(placeInModel(model, name, target), 0, name);
};

test("all are in the model's order with the base first, those that are named in their own, each once", () => {
  expect(namesInOrder(model, {})).toEqual([null, "a", "hidden", "b", "c"]);
  expect(namesInOrder(model, { scenarios: ["c", "base", "a", "c"] })).toEqual(["c", null, "a"]);
});

test("a scenario comes right before the one whose place it takes on the way up, right after it on the way down", () => {
  expect(inModel("c", "a")).toEqual(["c", "a", "hidden", "b"]);
  expect(inModel("c", "b")).toEqual(["a", "hidden", "c", "b"]);
  expect(inModel("a", "b")).toEqual(["hidden", "b", "a", "c"]);
  expect(inModel("a", "c")).toEqual(["hidden", "b", "c", "a"]);
});

test("among names of its own the base keeps its place beside its neighbours", () => {
  expect(namesMoved(["base", "a", "b", "c"], "c", "a")).toEqual(["base", "c", "a", "b"]);
  expect(namesMoved(["base", "a", "b", "c"], "a", "b")).toEqual(["base", "b", "a", "c"]);
});
