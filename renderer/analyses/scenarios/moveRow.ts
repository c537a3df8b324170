/** A scenario put at the place of another, in the model and in a comparison that names its own: one step of the history. */
import type { ScenarioComparison } from "../../../shared/model/analyses.ts";
import type { Edit } from "../../../shared/model/edits/edit.ts";
import type { App } from "../../state/app.ts";
import { performTogether } from "../../state/perform.ts";
import { namesMoved, placeInModel } from "./rowOrder.ts";

export function moveRow(app: App, asked: ScenarioComparison, name: string, target: string): void {
  const { document } = app.store.getState();
  const label = document.scenarios.find((scenario) => scenario.name === name)?.label ?? name;
  const edits: Edit[] = [{ kind: "move-scenario", scenario: name, at: placeInModel(document, name, target) }];
  if (asked.scenarios !== undefined)
    edits.push({
      kind: "set-analysis",
      analysis: { ...asked, scenarios: namesMoved(asked.scenarios, name, target) },
    });
  performTogether(app, `Move the scenario ${label}`, edits);
}
