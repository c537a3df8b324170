import { fail, succeed } from "../../result.ts";
import { type DocumentDraft, type Outcome, scenarioOf } from "./draft.ts";

/** Takes out one change of a scenario by its index. */
export interface RemoveChange {
  readonly kind: "remove-change";
  readonly scenario: string;
  readonly index: number;
}

export function removeChange(draft: DocumentDraft, { scenario: name, index }: RemoveChange): Outcome {
  const scenario = scenarioOf(draft, name);
  if (!scenario.ok) return scenario;
  const change = scenario.value.changes[index];
  if (change === undefined) return fail({ code: "not-there", what: "change", name: String(index) });
  const { line } = change;
  scenario.value.changes.splice(index, 1);
  return succeed(`Remove a change of ${line} from ${scenario.value.label}`);
}
