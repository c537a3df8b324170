import { expect, test } from "vitest";
import { createApp } from "../../../renderer/state/app.ts";
import { typeIntoCell } from "../../../renderer/state/typeIntoCell.ts";
import { undo } from "../../../renderer/state/undo.ts";
import type { Line } from "../../../shared/model/document.ts";
import { findLine } from "../../../shared/model/lines.ts";
import { createMemoryHost } from "../../helpers/memoryHost.ts";
import { smallModel } from "../smallModel.ts";

function openWith(line: Partial<Line>) {
  const tax: Line = { name: "tax", label: "Tax", unit: "", ...line };
  const [section] = smallModel.sections;
  const sections = [{ ...section!, lines: [...section!.lines, tax] }];
  return createApp(createMemoryHost(), { ...smallModel, sections });
}

const typeIn = (app: ReturnType<typeof openWith>, text: string) =>
  typeIntoCell(app, { line: "tax", member: 0, period: 0 }, text);

const taxOf = (app: ReturnType<typeof openWith>) => findLine(app.store.getState().document, "tax");

test("the first number of a plain line, typed as a percent, is shown as one", () => {
  const app = openWith({});
  typeIn(app, "25%");
  expect(taxOf(app)).toMatchObject({ values: 0.25, format: { style: "percent" } });
});

test("the number and how it is shown are one step back", () => {
  const app = openWith({});
  const before = app.store.getState().document;
  typeIn(app, "25%");
  undo(app);
  expect(app.store.getState().document).toEqual(before);
});

test("a line that has numbers is shown as it was", () => {
  const app = openWith({ values: 100 });
  typeIn(app, "25%");
  expect(taxOf(app)).not.toHaveProperty("format");
});

test("a line that has a unit is shown as it was", () => {
  const app = openWith({ unit: "%" });
  typeIn(app, "25%");
  expect(taxOf(app)).toMatchObject({ values: 25 });
  expect(taxOf(app)).not.toHaveProperty("format");
});

test("a plain number says nothing of how it is shown", () => {
  const app = openWith({});
  typeIn(app, "0.25");
  expect(taxOf(app)).not.toHaveProperty("format");
});
