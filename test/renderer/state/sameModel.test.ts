import { expect, test } from "vitest";
import { type App, createApp } from "../../../renderer/state/app.ts";
import { edit } from "../../../renderer/state/edit.ts";
import { sameModel } from "../../../renderer/state/sameModel.ts";
import type { Edit } from "../../../shared/model/edits/edit.ts";
import { createMemoryHost } from "../../helpers/memoryHost.ts";
import { smallModel } from "../smallModel.ts";

const model = (app: App) => sameModel(app.store.getState().compiled);
const question = { kind: "tornado", name: "q", label: "Q", output: { line: "worth" }, swing: 0.1 } as const;
const opened = () => createApp(createMemoryHost(), { ...smallModel, analyses: [question] });

test("another question is asked of the same model", () => {
  const app = opened();
  const before = model(app);
  expect(edit(app, { kind: "set-analysis", analysis: { ...question, label: "Other" } }).ok).toBe(true);
  expect(app.store.getState().compiled).not.toBe(before);
  expect(model(app)).toBe(before);
});

const changes: readonly Edit[] = [
  { kind: "set-formula", line: "worth", formula: "last(price)" },
  { kind: "set-cell", line: "growth", member: "", period: null, value: 40, scenario: null },
  { kind: "set-cell", line: "growth", member: "", period: 1, value: 40, scenario: "flat" },
  { kind: "set-title", title: "Other" },
];

test.each(changes)("what is changed in the model makes it another: %o", (change) => {
  const app = opened();
  const before = model(app);
  expect(edit(app, change).ok).toBe(true);
  expect(model(app)).not.toBe(before);
  expect(model(app).document).toBe(app.store.getState().document);
});
