import type { Compiled } from "../../shared/engine/compile.ts";
import type { App } from "../state/app.ts";
import { notify } from "../state/notices.ts";
import { perform } from "../state/perform.ts";
import { showAnalysis } from "./analysisActions.ts";
import { type PanelKind, panels } from "./panels.ts";
import { firstInput } from "./solve/firstSolve.ts";
import { unusedLabel, unusedName } from "./unusedNames.ts";

/** Asks a new question of a kind, with what it begins with, and shows it; where the model has nothing to ask about, says so. */
export function askNew(app: App, kind: PanelKind): void {
  const { document, compiled } = app.store.getState();
  const lacking = lackingText(compiled, kind);
  if (lacking !== null) {
    notify(app, "refusal", lacking);
    return;
  }
  const { analyses = [] } = document;
  const { label, first } = panels[kind];
  const named = { name: unusedName(analyses, kind), label: unusedLabel(analyses, label) };
  const isDone = perform(app, { kind: "add-analysis", analysis: first(compiled, named), at: analyses.length });
  if (isDone) showAnalysis(app, named.name);
}

/** What a question of that kind is about and the model does not have yet; null where it has. */
function lackingText(compiled: Compiled, kind: PanelKind): string | null {
  if (compiled.lines.size === 0) return "There is nothing to ask about yet: add a line first.";
  return kind === "solve" && firstInput(compiled) === undefined
    ? "Solve looks for an input, and no line is one yet: type numbers into a line first."
    : null;
}
