import { fail, type Result, succeed } from "../../result.ts";
import { type DocumentDraft, type Outcome, scenarioOf } from "./draft.ts";
import type { EditProblem } from "./problems.ts";

/** Puts a scenario on another, whose changes then come first; null puts it on the base. */
export interface BaseScenario {
  readonly kind: "base-scenario";
  readonly scenario: string;
  readonly basedOn: string | null;
}

export function baseScenario(draft: DocumentDraft, { scenario: name, basedOn }: BaseScenario): Outcome {
  const scenario = scenarioOf(draft, name);
  if (!scenario.ok) return scenario;
  const { label } = scenario.value;
  if (basedOn === null) {
    delete scenario.value.basedOn;
    return succeed(`Base ${label} on the model itself`);
  }
  const base = checkedBase(draft, name, basedOn);
  if (!base.ok) return base;
  scenario.value.basedOn = basedOn;
  return succeed(`Base ${label} on ${base.value}`);
}

/** The label of a scenario that this one can be based on: it is there and does not rest on this one. */
export function checkedBase(draft: DocumentDraft, name: string, basedOn: string): Result<string, EditProblem> {
  const base = scenarioOf(draft, basedOn);
  if (!base.ok) return base;
  const below = new Map(draft.scenarios.map((scenario) => [scenario.name, scenario.basedOn]));
  const chain = [name];
  for (let next: string | undefined = basedOn; next !== undefined; next = below.get(next)) {
    chain.push(next);
    if (next === name) return fail({ code: "based-on-itself", chain });
  }
  return succeed(base.value.label);
}
