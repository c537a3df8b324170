import { expect, test } from "vitest";
import { changeSimulation } from "../../../../renderer/analyses/simulate/changeSimulation.ts";
import { createApp } from "../../../../renderer/state/app.ts";
import type { Simulation } from "../../../../shared/model/analyses.ts";
import { createMemoryHost } from "../../../helpers/memoryHost.ts";
import { smallModel } from "../../smallModel.ts";

const simulation: Simulation = {
  kind: "simulation",
  name: "trials",
  label: "Trials",
  outputs: [{ line: "worth" }],
  overTime: [],
  events: [],
  trials: 100,
  seed: 1,
  sampling: "latin",
};

test("a change is made to the question as it is, whatever was on the screen when its button was drawn", () => {
  const app = createApp(createMemoryHost(), { ...smallModel, analyses: [simulation] });
  const change = changeSimulation(app, "trials");
  change((now) => ({ ...now, seed: now.seed + 1 }));
  change((now) => ({ ...now, overTime: [...now.overTime, { line: "price" }] }));
  const [after] = app.store.getState().document.analyses ?? [];
  expect(after).toEqual({ ...simulation, seed: 2, overTime: [{ line: "price" }] });
});

test("nothing is changed where the question is gone", () => {
  const app = createApp(createMemoryHost(), smallModel);
  const before = app.store.getState().document;
  changeSimulation(app, "trials")((now) => ({ ...now, seed: 2 }));
  expect(app.store.getState().document).toBe(before);
});
