import { succeed } from "../../result.ts";
import { type DocumentDraft, type Outcome, scenarioOf } from "./draft.ts";

/** Scenarios based on it take over its changes, so their numbers stay. */
export interface DeleteScenario {
  readonly kind: "delete-scenario";
  readonly scenario: string;
}

export function deleteScenario(draft: DocumentDraft, { scenario: name }: DeleteScenario): Outcome {
  const scenario = scenarioOf(draft, name);
  if (!scenario.ok) return scenario;
  const { label, basedOn, changes } = scenario.value;
  for (const other of draft.scenarios) {
    if (other.basedOn !== name) continue;
    if (basedOn === undefined) delete other.basedOn;
    else other.basedOn = basedOn;
    other.changes = [...changes, ...other.changes];
  }
  draft.scenarios = draft.scenarios.filter((candidate) => candidate.name !== name);
  return succeed(`Delete the scenario ${label}`);
}
