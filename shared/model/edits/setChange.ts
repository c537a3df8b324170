import { fail, succeed } from "../../result.ts";
import type { Change } from "../document.ts";
import { periodIndex } from "../timeline.ts";
import { lies, type Region } from "./changes.ts";
import { checkedChange } from "./checkedChange.ts";
import { asItStands, type DocumentDraft, type Outcome, type ScenarioDraft, scenarioOf } from "./draft.ts";

/** One change of a scenario, as a whole: how an analysis writes its answer into one. */
export interface SetChange {
  readonly kind: "set-change";
  readonly scenario: string;
  readonly change: Change;
  /**
   * Of the change that it replaces. Where absent it is added at the end, so that it acts on what all others left,
   * and one that sets takes away those it makes void.
   */
  readonly index?: number;
}

export function setChange(draft: DocumentDraft, { scenario: name, change, index }: SetChange): Outcome {
  const scenario = scenarioOf(draft, name);
  if (!scenario.ok) return scenario;
  const checked = checkedChange(draft, change);
  if (!checked.ok) return checked;
  const document = asItStands(draft);
  const before = document.scenarios.find((each) => each.name === name)!.changes;
  if (index !== undefined && before[index] === undefined)
    return fail({ code: "not-there", what: "change", name: String(index) });
  const region: Region = {
    line: change.line,
    members: change.members ?? null,
    period: change.period === undefined ? null : periodIndex(document.timeline, change.period),
  };
  const isWhole = change.how === "set" && typeof change.to === "number";
  const kept = before.filter((each) => !(isWhole && lies(document, each, region)));
  const after = index === undefined ? [...kept, change] : before.with(index, change);
  scenario.value.changes = after as ScenarioDraft["changes"];
  return succeed(`Change ${change.line} in ${scenario.value.label}`);
}
