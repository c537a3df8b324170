/** New, copied, renamed and deleted scenarios: each one edit, undone as one. */
import type { Change, Scenario } from "../../shared/model/document.ts";
import type { Edit } from "../../shared/model/edits/applyEdit.ts";
import { freshName } from "../../shared/model/edits/names.ts";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import { scenarioHeirs } from "../../shared/model/edits/scenarioHeirs.ts";
import { usesOf } from "../../shared/model/edits/usesOf.ts";
import { listed } from "../../shared/model/listed.ts";
import type { App } from "../state/app.ts";
import { edit } from "../state/edit.ts";
import { ask, notify } from "../state/notices.ts";
import { pickScenario } from "../state/pickScenario.ts";
import { deletionText } from "./deletionText.ts";

/** At the end, and shown; without changes of its own, for what is typed from now on becomes them. */
export function addScenario(
  app: App,
  label: string,
  changes: readonly Change[] = [],
  basedOn: string | null = null,
): void {
  const based = basedOn === null ? {} : { basedOn };
  insert(app, { label, ...based, changes }, app.store.getState().document.scenarios.length);
}

/** Beside the one it is a copy of, and shown. */
export function duplicateScenario(app: App, scenario: Scenario, label = unusedLabel(app, scenario.label)): void {
  const at = app.store.getState().document.scenarios.findIndex(({ name }) => name === scenario.name);
  insert(app, { ...scenario, label }, at + 1);
}

/** `Panic 2`, then `Panic 3`. */
function unusedLabel(app: App, label: string): string {
  const taken = new Set(app.store.getState().document.scenarios.map((scenario) => scenario.label));
  for (let count = 2; ; count++) if (!taken.has(`${label} ${count}`)) return `${label} ${count}`;
}

/** The name that files and the command line know it by stays; only what people read changes. */
export function renameScenario(app: App, { name }: Scenario, label: string): void {
  take(app, { kind: "label-scenario", scenario: name, label });
}

/** Where others rest on it, what becomes of each is said first and nothing done until that is answered. */
export function removeScenario(app: App, { name, label }: Scenario): void {
  const { document } = app.store.getState();
  const uses = usesOf(document, { kind: "scenario", scenario: name });
  const gone = uses.flatMap((use) => (use.kind === "analysis" && use.goes ? use.label : []));
  const besides = gone.length === 0 ? "" : `, and with it ${listed(gone)}, which asked of it alone`;
  const remove = () => {
    if (take(app, { kind: "delete-scenario", scenario: name }))
      notify(app, "info", `“${label}” is deleted${besides}. Undo brings it back.`);
  };
  const heirs = scenarioHeirs(document, name);
  if (heirs.length === 0) remove();
  else
    ask(app, {
      title: `Delete “${label}”?`,
      text: deletionText(heirs, gone),
      answers: [
        { label: "Keep it", run: () => {} },
        { label: "Delete", isDanger: true, run: remove },
      ],
    });
}

function insert(app: App, scenario: Omit<Scenario, "name">, at: number): void {
  const taken = app.store.getState().document.scenarios.map(({ name }) => name);
  const name = freshName(scenario.label, taken, "scenario");
  if (take(app, { kind: "add-scenario", scenario: { ...scenario, name }, at })) pickScenario(app, name);
}

/** Whether it could be done; where not, the person is told why. */
function take(app: App, change: Edit): boolean {
  const done = edit(app, change);
  if (done.ok) return true;
  for (const problem of done.problems) notify(app, "warning", editProblemSentence(problem));
  return false;
}
