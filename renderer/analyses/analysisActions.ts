/** What a person does with the analyses of a model. Each is an edit of the document, undone like any other. */
import type { SavedAnalysis } from "../../shared/model/analyses.ts";
import type { App } from "../state/app.ts";
import { perform } from "../state/perform.ts";
import { showView } from "../state/view.ts";
import { unusedLabel, unusedName } from "./unusedNames.ts";

export function showAnalysis(app: App, name: string): void {
  app.store.setState({ analysis: name });
  showView(app, "analysis");
}

export const setAnalysis = (app: App, analysis: SavedAnalysis): boolean =>
  perform(app, { kind: "set-analysis", analysis });

export function duplicateAnalysis(app: App, analysis: SavedAnalysis): void {
  const { analyses = [] } = app.store.getState().document;
  const copy = { ...analysis, name: unusedName(analyses, analysis.name), label: unusedLabel(analyses, analysis.label) };
  const at = analyses.findIndex(({ name }) => name === analysis.name) + 1;
  if (perform(app, { kind: "add-analysis", analysis: copy, at })) showAnalysis(app, copy.name);
}

export function deleteAnalysis(app: App, name: string): void {
  if (perform(app, { kind: "delete-analysis", analysis: name })) showView(app, "grid");
}
