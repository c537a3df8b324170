/** Scenarios of unlike axes put together: demand × price × financing. */
import type { Document, Scenario } from "../../shared/model/document.ts";
import type { Edit } from "../../shared/model/edits/edit.ts";
import { freshName } from "../../shared/model/edits/names.ts";
import { oneStep } from "../../shared/model/edits/oneStep.ts";
import { axesOf } from "./scenarioSettings.ts";

export interface Combination {
  /** `Cheap chips × Dear money`. */
  readonly label: string;
  /** Names, one of each axis. */
  readonly combines: readonly string[];
}

/** Every choice of one scenario from each of these axes, but those that a scenario combines already; none of fewer than two axes. */
export function axisCombinations(scenarios: readonly Scenario[], axes: readonly string[]): readonly Combination[] {
  if (axes.length < 2) return [];
  const there = new Set(scenarios.map(({ combines = [] }) => keyOf(combines)));
  return axesOf(scenarios)
    .filter((axis) => axes.includes(axis))
    .reduce<readonly (readonly Scenario[])[]>(
      (chosen, axis) =>
        chosen.flatMap((some) => scenarios.filter((each) => each.axis === axis).map((each) => [...some, each])),
      [[]],
    )
    .map((all) => ({ label: all.map(({ label }) => label).join(" × "), combines: all.map(({ name }) => name) }))
    .filter(({ combines }) => !there.has(keyOf(combines)));
}

const keyOf = (combines: readonly string[]): string => combines.toSorted().join("|");

/** Adds them at the end, as one step; null where there is none. */
export function combinationsEdit({ scenarios }: Document, combinations: readonly Combination[]): Edit | null {
  const taken = scenarios.map(({ name }) => name);
  const edits = combinations.map(({ label, combines }, index) => {
    const name = freshName(label, taken, "scenario");
    taken.push(name);
    const scenario = { name, label, combines, changes: [] };
    return { kind: "add-scenario", scenario, at: scenarios.length + index } as const;
  });
  return oneStep(`Combine axes in ${edits.length} scenarios`, edits);
}
