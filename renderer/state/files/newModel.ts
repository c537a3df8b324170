/** Opens a built-in model, or an empty one, in the place of what is open. */
import type { Document } from "../../../shared/model/document.ts";
import { templates } from "../../../shared/templates/templates.ts";
import type { App } from "../app.ts";
import { openText } from "./openText.ts";
import { replaceDocument } from "./replaceDocument.ts";

/** Two places to begin, as good models keep them apart; the grid says in each what to do first. */
const emptyModel: Document = {
  title: "New model",
  timeline: { start: "2025", periods: 10, unit: "year", actuals: 0 },
  lists: [],
  sections: [
    { name: "inputs", label: "Inputs", lines: [] },
    { name: "calculations", label: "Calculations", lines: [] },
  ],
  scenarios: [],
  headline: [],
  charts: [],
};

export const newModel = (app: App): Promise<void> => replaceDocument(app, { document: emptyModel, file: null });

export async function newFromTemplate(app: App, name: string): Promise<void> {
  const template = templates.find((candidate) => candidate.name === name);
  if (template !== undefined) await openText(app, { name: template.title, text: template.text, file: null });
}
