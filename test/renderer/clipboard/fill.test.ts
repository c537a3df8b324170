import { expect, test } from "vitest";
import { fillChoices, fillOn } from "../../../renderer/clipboard/fillOn.ts";
import { createApp } from "../../../renderer/state/app.ts";
import { columnOf } from "../../../renderer/state/ranges.ts";
import { typeNumber } from "../../../renderer/state/typeIntoCell.ts";
import type { Document } from "../../../shared/model/document.ts";
import { createMemoryHost } from "../../helpers/memoryHost.ts";
import { smallModel } from "../smallModel.ts";

const model: Document = {
  ...smallModel,
  timeline: { start: "2024", periods: 5, unit: "year", actuals: 1 },
  sections: [{ name: "s", label: "S", lines: [{ name: "a", label: "A", unit: "", values: [1, 2, 3, 4, 5] }] }],
  scenarios: [],
};

function opened() {
  const app = createApp(createMemoryHost(), model);
  const row = app.store.getState().rows.findIndex(({ id }) => id === "a");
  const columns = (from: number, to: number) => ({
    top: row,
    bottom: row,
    left: columnOf(from),
    right: columnOf(to),
  });
  const numbers = () => [0, 1, 2, 3, 4].map((period) => app.store.getState().live.number("a", 0, period));
  return { app, columns, numbers };
}

test("a fill keeps what was typed in the cells beside it a moment before", () => {
  const { app, columns, numbers } = opened();
  typeNumber(app, { line: "a", member: 0, period: 0 }, 10);
  typeNumber(app, { line: "a", member: 0, period: 1 }, 20);
  fillOn(app, { seed: columns(0, 1), whole: columns(0, 3) }, "growth");
  expect(numbers()).toEqual([10, 20, 40, 80, 5]);
});

test("the choices say what each would write, and why one cannot be", () => {
  const { app, columns } = opened();
  const texts = (to: number) =>
    fillChoices(app, { seed: columns(0, to), whole: columns(0, 4) }).map(({ text }) => text);
  expect(texts(1)).toEqual(["1.00, 2.00, 1.00", "3.00, 4.00, 5.00", "4.00, 8.00, 16.00"]);
  expect(texts(0)[1]).toMatch(/at least two numbers/);
});
