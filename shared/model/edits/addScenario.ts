import { fail, type Result, succeed } from "../../result.ts";
import type { Change, Document, Scenario } from "../document.ts";
import { isByLists, memberKeys } from "../lines.ts";
import { periodIndex } from "../timeline.ts";
import { checkedBase } from "./baseScenario.ts";
import { type DocumentDraft, insertAt, type Outcome, placeOfLine, type ScenarioDraft } from "./draft.ts";
import { newName, newScenarioLabel } from "./newName.ts";
import type { EditProblem } from "./problems.ts";
import { checkedText } from "./texts.ts";

/** A new scenario; a copy is one that is added with the changes of another. */
export interface AddScenario {
  readonly kind: "add-scenario";
  readonly scenario: Scenario;
  /** Its index. */
  readonly at: number;
}

export function addScenario(draft: DocumentDraft, { scenario, at }: AddScenario): Outcome {
  const { name, label, note, basedOn, changes } = scenario;
  const checks = [
    newName("scenario", name, draft.scenarios),
    checkedText(label, "label"),
    newScenarioLabel(label, draft.scenarios),
    note === undefined ? succeed(null) : checkedText(note, "note"),
    basedOn === undefined ? succeed(null) : checkedBase(draft, name, basedOn),
    ...changes.map((change) => checkedChange(draft, change)),
  ];
  for (const check of checks) if (!check.ok) return check;
  insertAt(draft.scenarios, at, scenario as ScenarioDraft);
  return succeed(`Add the scenario ${label}`);
}

/** Whether the line, the members, the period and the numbers fit this document. */
function checkedChange(draft: DocumentDraft, { line: name, members, period, to }: Change): Result<null, EditProblem> {
  const place = placeOfLine(draft, name);
  if (!place.ok) return place;
  const { line } = place.value;
  if (members !== undefined && !(isByLists(line) && memberKeys(draft as Document, line).includes(members)))
    return fail({ code: "not-there", what: "member", name: members });
  if (period !== undefined && periodIndex(draft.timeline, period) === null)
    return fail({ code: "not-there", what: "period", name: period });
  const entries = typeof to === "number" ? [to] : to;
  const wrong = entries.find((entry) => entry !== null && !Number.isFinite(entry));
  if (wrong !== undefined) return fail({ code: "not-finite", value: String(wrong) });
  const isFitting = typeof to === "number" || (period === undefined && to.length === draft.timeline.periods);
  return isFitting ? succeed(null) : fail({ code: "bad-series" });
}
