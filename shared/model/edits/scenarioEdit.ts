import type { Draft } from "immer";
import type { Document, Scenario } from "../document.ts";
import type { ScenarioEdit } from "./edit.ts";
import { isIdentifier } from "./names.ts";
import type { EditProblem } from "./problems.ts";

/** Adds, labels and deletes scenarios. A copy of one is added with the changes of the other. */
export function changeScenario(draft: Draft<Document>, edit: ScenarioEdit): EditProblem | null {
  if (edit.kind === "add-scenario") {
    const { name, label } = edit.scenario;
    if (label.trim() === "") return { code: "empty-label" };
    if (!isIdentifier(name)) return { code: "bad-name", reason: `"${name}" cannot name a scenario.` };
    if (draft.scenarios.some((scenario) => scenario.name === name)) return { code: "name-taken", name };
    draft.scenarios.splice(edit.at, 0, edit.scenario as Draft<Scenario>);
    return null;
  }
  const index = draft.scenarios.findIndex(({ name }) => name === edit.scenario);
  const scenario = draft.scenarios[index];
  if (scenario === undefined) return { code: "no-such-scenario", scenario: edit.scenario };
  if (edit.kind === "label-scenario") {
    if (edit.label.trim() === "") return { code: "empty-label" };
    scenario.label = edit.label;
    return null;
  }
  const above = draft.scenarios.filter(({ basedOn }) => basedOn === edit.scenario);
  if (above.length > 0) return { code: "based-upon", scenario: scenario.label, by: above.map(({ label }) => label) };
  draft.scenarios.splice(index, 1);
  return null;
}
