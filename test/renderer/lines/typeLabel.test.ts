import { expect, test } from "vitest";
import { typeLabel } from "../../../renderer/lines/typeLabel.ts";
import { createApp } from "../../../renderer/state/app.ts";
import type { NewRow } from "../../../renderer/state/gridTypes.ts";
import { createMemoryHost } from "../../helpers/memoryHost.ts";
import { smallModel } from "../smallModel.ts";

const newLine = { kind: "new", id: "new:s", section: "s" } as NewRow;

const labelsAfter = (text: string) => {
  const app = createApp(createMemoryHost(), smallModel);
  typeLabel(app, newLine, text);
  return app.store
    .getState()
    .document.sections[0]!.lines.slice(smallModel.sections[0]!.lines.length)
    .map((l) => l.label);
};

test("a name below the last line makes a line", () => {
  expect(labelsAfter("Capex 2027")).toEqual(["Capex 2027"]);
});

test("a number is no name of a new line", () => {
  expect(labelsAfter("5%")).toEqual([]);
});
