/** All that a scenario says of itself beside its changes, as a person fills it in, and the one edit that makes it so. */
import type { Document, Scenario } from "../../shared/model/document.ts";
import type { Edit, SingleEdit } from "../../shared/model/edits/edit.ts";
import { freshName } from "../../shared/model/edits/names.ts";
import { oneStep } from "../../shared/model/edits/oneStep.ts";
import { wayBetween } from "../../shared/model/scenarioChain.ts";

export interface ScenarioSettings {
  readonly label: string;
  readonly note: string;
  /** Empty for none. */
  readonly axis: string;
  /** Name of a scenario; empty for the model itself. */
  readonly basedOn: string;
  /** Names, in the order in which they act. */
  readonly combines: readonly string[];
}

export const settingsOf = (scenario: Omit<Scenario, "name" | "changes">): ScenarioSettings => ({
  label: scenario.label,
  note: scenario.note ?? "",
  axis: scenario.axis ?? "",
  basedOn: scenario.basedOn ?? "",
  combines: scenario.combines ?? [],
});

/** A scenario with these settings, at the end, which changes nothing yet. */
export function newScenarioEdit(
  { scenarios }: Document,
  settings: ScenarioSettings,
): Extract<Edit, { kind: "add-scenario" }> {
  const name = freshName(
    settings.label,
    scenarios.map((scenario) => scenario.name),
    "scenario",
  );
  const { label, note, axis, basedOn, combines } = trimmed(settings);
  return {
    kind: "add-scenario",
    scenario: {
      name,
      label,
      ...(note !== "" && { note }),
      ...(axis !== "" && { axis }),
      ...(basedOn !== "" && { basedOn }),
      ...(combines.length > 0 && { combines }),
      changes: [],
    },
    at: scenarios.length,
  };
}

/** Null where nothing differs. */
export function scenarioEdit(scenario: Scenario, after: ScenarioSettings): Edit | null {
  const before = settingsOf(scenario);
  const { label, note, axis, basedOn, combines } = trimmed(after);
  const { name } = scenario;
  const edits: SingleEdit[] = [
    ...(label === before.label ? [] : [{ kind: "label-scenario", scenario: name, label } as const]),
    ...(note === before.note ? [] : [{ kind: "note-scenario", scenario: name, note } as const]),
    ...(axis === before.axis ? [] : [{ kind: "set-axis", scenario: name, axis } as const]),
    ...(basedOn === before.basedOn
      ? []
      : [{ kind: "base-scenario", scenario: name, basedOn: basedOn === "" ? null : basedOn } as const]),
    ...(combines.join("|") === before.combines.join("|")
      ? []
      : [{ kind: "combine-scenarios", scenario: name, combines } as const]),
  ];
  return oneStep(`Change the scenario ${before.label}`, edits);
}

/** On what it would rest with these settings. */
export const linkedAs = ({ basedOn, combines }: ScenarioSettings): Pick<Scenario, "basedOn" | "combines"> => ({
  ...(basedOn !== "" && { basedOn }),
  combines: combines.filter((name) => name !== basedOn),
});

const trimmed = (settings: ScenarioSettings): ScenarioSettings => ({
  ...settings,
  label: settings.label.trim(),
  note: settings.note.trim(),
  axis: settings.axis.trim(),
  combines: settings.combines.filter((name) => name !== settings.basedOn),
});

/** Those that a scenario can rest on: all others that do not rest on it. */
export const possibleBases = (scenarios: readonly Scenario[], name: string | null): readonly Scenario[] =>
  name === null ? scenarios : scenarios.filter((other) => wayBetween(scenarios, [other.name], name) === null);

/** The questions that scenarios answer, each once, in the order of the model. */
export const axesOf = (scenarios: readonly Scenario[]): readonly string[] => [
  ...new Set(scenarios.flatMap(({ axis }) => axis ?? [])),
];
