/** In which order a comparison has its scenarios. */
import type { ScenarioComparison } from "../../../shared/model/analyses.ts";
import type { Scenario } from "../../../shared/model/document.ts";
import { baseName } from "../../../shared/model/edits/newName.ts";
import { moved } from "./moved.ts";

type Named = { readonly scenarios: readonly Pick<Scenario, "name">[] };
type Asked = Pick<ScenarioComparison, "scenarios">;

/** Each once; null is the base. Its own order where it names them, else the model's. */
export function namesInOrder({ scenarios }: Named, asked: Asked): readonly (string | null)[] {
  const names = asked.scenarios ?? [baseName, ...scenarios.map(({ name }) => name)];
  return [...new Set(names)].map((name) => (name === baseName ? null : name));
}

/**
 * Where a scenario comes to in the model, counted without itself, when it takes the place of another among rows that
 * need not be all: right before it on the way up, right after it on the way down.
 */
export function placeInModel({ scenarios }: Named, name: string, target: string): number {
  const names = scenarios.map((scenario) => scenario.name);
  const isDown = names.indexOf(name) < names.indexOf(target);
  return names.filter((each) => each !== name).indexOf(target) + (isDown ? 1 : 0);
}

/** The names of a comparison that names its scenarios, with one at the place of another. */
export const namesMoved = (names: readonly string[], name: string, target: string): readonly string[] =>
  moved(names, names.indexOf(name), names.indexOf(target));
