import { succeed } from "../../result.ts";
import { type DocumentDraft, moveTo, type Outcome, scenarioOf } from "./draft.ts";

export interface MoveScenario {
  readonly kind: "move-scenario";
  readonly scenario: string;
  /** Its index, counted without the scenario itself. */
  readonly at: number;
}

export function moveScenario(draft: DocumentDraft, { scenario: name, at }: MoveScenario): Outcome {
  const scenario = scenarioOf(draft, name);
  if (!scenario.ok) return scenario;
  const { label } = scenario.value;
  draft.scenarios = moveTo(draft.scenarios, name, at);
  return succeed(`Move the scenario ${label}`);
}
