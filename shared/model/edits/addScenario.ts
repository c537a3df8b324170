import { succeed } from "../../result.ts";
import type { Scenario } from "../document.ts";
import { linksOf } from "../scenarioChain.ts";
import { distinctCombines } from "./baseScenario.ts";
import { checkedChange } from "./checkedChange.ts";
import { type DocumentDraft, insertAt, type Outcome, type ScenarioDraft, scenarioOf } from "./draft.ts";
import { newName, newScenarioLabel } from "./newName.ts";
import { checkedText } from "./texts.ts";

/** A new scenario; a copy is one that is added with the changes of another. */
export interface AddScenario {
  readonly kind: "add-scenario";
  readonly scenario: Scenario;
  /** Its index. */
  readonly at: number;
}

export function addScenario(draft: DocumentDraft, { scenario, at }: AddScenario): Outcome {
  const { name, label, note, axis, changes } = scenario;
  const checks = [
    newName("scenario", name, draft.scenarios),
    checkedText(label, "label"),
    newScenarioLabel(label, draft.scenarios),
    note === undefined ? succeed(null) : checkedText(note, "note"),
    axis === undefined ? succeed(null) : checkedText(axis, "label"),
    // What nothing has rested on yet can be on no circle, unless it names itself; and then it is not there.
    ...linksOf(scenario).map((link) => scenarioOf(draft, link)),
    ...changes.map((change) => checkedChange(draft, change)),
  ];
  for (const check of checks) if (!check.ok) return check;
  insertAt(draft.scenarios, at, withCombines(scenario) as ScenarioDraft);
  return succeed(`Add the scenario ${label}`);
}

/** Each that it combines once. */
function withCombines({ combines: given, ...scenario }: Scenario): Scenario {
  const combines = distinctCombines(scenario.basedOn, given ?? []);
  return combines.length === 0 ? scenario : { ...scenario, combines };
}
