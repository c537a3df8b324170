import type { App } from "../state/app.ts";
import { perform } from "../state/perform.ts";
import { showAnalysis } from "./analysisActions.ts";
import { type PanelKind, panels } from "./panels.ts";
import { unusedLabel, unusedName } from "./unusedNames.ts";

/** Asks a new question of a kind, with what it begins with, and shows it. */
export function askNew(app: App, kind: PanelKind): void {
  const { document, compiled } = app.store.getState();
  const { analyses = [] } = document;
  const { label, first } = panels[kind];
  const named = { name: unusedName(analyses, kind), label: unusedLabel(analyses, label) };
  const isDone = perform(app, { kind: "add-analysis", analysis: first(compiled, named), at: analyses.length });
  if (isDone) showAnalysis(app, named.name);
}
