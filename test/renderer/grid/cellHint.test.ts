import { expect, test } from "vitest";
import { cellHint } from "../../../renderer/grid/cellHint.ts";
import { rowsAfter } from "../../../renderer/state/rows.ts";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import { smallModel, withLine } from "../smallModel.ts";

function hintIn(model = smallModel, scenario: string | null = null) {
  const compiled = compileDocument(model);
  const [live, baseLive] = [openLive(compiled, scenario), openLive(compiled, null)];
  const known = { document: model, compiled, live, baseLive, scenario, showFormulas: false };
  const rows = rowsAfter([], {
    document: model,
    foldedSections: new Set(),
    openLines: new Set(["owed"]),
    foldedGroups: new Set(),
  });
  return (id: string, column: string) => cellHint(known, rows.find((row) => row.id === id)!, column);
}

test.each([
  ["price", "trend", "Trend: lowest $100.00 in 2024, highest $225.00 in 2026"],
  ["price", "period-1", null],
  ["price", "label", null],
  ["price", "unit", null],
  ["section:s", "label", null],
])("the pointer on %s, %s", (row, column, hint) => {
  expect(hintIn()(row, column)).toBe(hint);
});

test("a number that the scenario changed says what it is without", () => {
  expect(hintIn(smallModel, "flat")("growth", "period-0")).toBe("Changed by this scenario; base 50.0%.");
});

test("a number that only a scenario changed which the shown one rests on says which", () => {
  const scenarios = [...smallModel.scenarios, { name: "more", label: "More", basedOn: "flat", changes: [] }];
  expect(hintIn({ ...smallModel, scenarios }, "more")("growth", "period-0")).toBe(
    "Changed by “Flat”, which this scenario rests on; base 50.0%.",
  );
});

test("a line says its note, and what may be cut off: a long label, a long unit", () => {
  const line = { name: "long", label: "A label of many words", unit: "USD per share", values: 1 };
  expect(hintIn(withLine(line))("long", "label")).toBe("A label of many words");
  expect(hintIn(withLine({ ...line, note: "From the filing." }))("long", "label")).toBe("From the filing.");
});
