/** On what a scenario rests: another whose changes come first, and those of other axes that it combines. */
import { fail, type Result, succeed } from "../../result.ts";
import type { Scenario } from "../document.ts";
import { listed } from "../listed.ts";
import { wayBetween } from "../scenarioChain.ts";
import { asItStands, type DocumentDraft, type Outcome, type ScenarioDraft, scenarioOf } from "./draft.ts";
import type { EditProblem } from "./problems.ts";

/** Puts a scenario on another, whose changes then come first; null puts it on the base. */
export interface BaseScenario {
  readonly kind: "base-scenario";
  readonly scenario: string;
  readonly basedOn: string | null;
}

/** The scenarios whose changes come after those of what it is based on, in this order; none take all of them away. */
export interface CombineScenarios {
  readonly kind: "combine-scenarios";
  readonly scenario: string;
  readonly combines: readonly string[];
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
  setCombines(scenario.value, scenario.value.combines ?? []);
  return succeed(`Base ${label} on ${base.value}`);
}

export function combineScenarios(draft: DocumentDraft, { scenario: name, combines }: CombineScenarios): Outcome {
  const scenario = scenarioOf(draft, name);
  if (!scenario.ok) return scenario;
  const labels: string[] = [];
  for (const each of combines) {
    const combined = checkedBase(draft, name, each);
    if (!combined.ok) return combined;
    labels.push(combined.value);
  }
  setCombines(scenario.value, combines);
  const { label } = scenario.value;
  return succeed(labels.length === 0 ? `Combine nothing in ${label}` : `Combine ${listed(labels)} in ${label}`);
}

export function setCombines(scenario: ScenarioDraft, combines: readonly string[]): void {
  const kept = distinctCombines(scenario.basedOn, combines);
  if (kept.length === 0) delete scenario.combines;
  else if (kept.join("|") !== scenario.combines?.join("|")) scenario.combines = [...kept];
}

/** Each once; what a scenario is based on acts already, in the first place. */
export const distinctCombines = (basedOn: string | undefined, combines: readonly string[]): readonly string[] =>
  [...new Set(combines)].filter((name) => name !== basedOn);

/** The label of a scenario that this one can rest on: it is there and does not rest on this one. */
export function checkedBase(draft: DocumentDraft, name: string, other: string): Result<string, EditProblem> {
  const base = scenarioOf(draft, other);
  if (!base.ok) return base;
  const scenarios: readonly Scenario[] = asItStands(draft).scenarios;
  const way = wayBetween(scenarios, [other], name);
  return way === null ? succeed(base.value.label) : fail({ code: "based-on-itself", chain: [name, ...way] });
}
