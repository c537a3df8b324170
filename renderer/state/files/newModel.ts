/** Opens a built-in model, or an empty one, in the place of what is open. */
import type { Document } from "../../../shared/model/document.ts";
import { templates } from "../../../shared/templates/templates.ts";
import type { App } from "../app.ts";
import { openText } from "./openText.ts";
import { replaceDocument } from "./replaceDocument.ts";

const emptyModel: Document = {
  title: "New model",
  timeline: { start: "2025", periods: 10, unit: "year", actuals: 0 },
  lists: [],
  sections: [
    {
      name: "inputs",
      label: "Inputs",
      lines: [
        { name: "revenue_2025", label: "Revenue in 2025", unit: "USD m", values: 100, source: "assumption: a start" },
        { name: "growth", label: "Growth", unit: "%", values: 10, source: "assumption: a start" },
      ],
    },
    {
      name: "workings",
      label: "Workings",
      lines: [
        {
          name: "revenue",
          label: "Revenue",
          unit: "USD m",
          opening: "revenue_2025",
          formula: "prev(revenue) * (1 + growth)",
        },
      ],
    },
  ],
  scenarios: [],
  headline: [{ label: "Revenue, last year", show: "value", line: "revenue", period: "2034" }],
  charts: [{ title: "Revenue", kind: "overTime", lines: ["revenue"] }],
};

export const newModel = (app: App): Promise<void> => replaceDocument(app, { document: emptyModel, file: null });

export async function newFromTemplate(app: App, name: string): Promise<void> {
  const template = templates.find((candidate) => candidate.name === name);
  if (template !== undefined) await openText(app, { name: template.title, text: template.text, file: null });
}
