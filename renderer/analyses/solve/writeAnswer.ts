/** Writes an answer into a scenario: one edit, undone as one. */
import { cellLabel } from "../../../shared/analysis/cases/cells.ts";
import type { Answer, Solved } from "../../../shared/analysis/solve/solveReport.ts";
import type { CellName } from "../../../shared/model/analyses.ts";
import type { Change } from "../../../shared/model/document.ts";
import { freshName } from "../../../shared/model/edits/names.ts";
import { figureText } from "../../../shared/model/numberFormat.ts";
import type { App } from "../../state/app.ts";
import { notify } from "../../state/notices.ts";
import { perform } from "../../state/perform.ts";
import { pickScenario } from "../../state/pickScenario.ts";
import { unusedLabel } from "../unusedNames.ts";

/** On top of what the scenario changes already. */
export function writeAnswer(app: App, scenario: string, answer: Answer, value: number): void {
  if (perform(app, { kind: "set-change", scenario, change: changeOf(answer, value) }))
    notify(app, "info", "The answer is a change of the scenario now. Undo takes it away.");
}

/** As a scenario of its own, on top of the one that is shown, and shows it. */
export function writeAnswerAnew(
  app: App,
  { goal }: { readonly goal: CellName },
  { answer, level }: Solved,
  basedOn: string | null,
  value: number,
): void {
  const { document, compiled } = app.store.getState();
  const wanted = `${cellLabel(compiled, goal)} at ${figureText(level, compiled.lines.get(goal.line)!.line)}`;
  const label = unusedLabel(document.scenarios, wanted);
  const name = freshName(
    label,
    document.scenarios.map((scenario) => scenario.name),
    "scenario",
  );
  const scenario = { name, label, ...(basedOn !== null && { basedOn }), changes: [changeOf(answer, value)] };
  if (perform(app, { kind: "add-scenario", scenario, at: document.scenarios.length })) pickScenario(app, name);
}

const changeOf = ({ input, how }: Answer, to: number): Change => ({
  line: input.line,
  how,
  to,
  ...(input.members !== undefined && { members: input.members }),
  ...(input.period !== undefined && { period: input.period }),
});
