import { expect, test } from "vitest";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import { constantsIn } from "../../../shared/formula/constants.ts";
import { makeAssumption } from "../../../shared/model/assumption.ts";
import type { Document } from "../../../shared/model/document.ts";
import { applyEdit } from "../../../shared/model/edits/applyEdit.ts";

const document: Document = {
  title: "t",
  timeline: { start: "2024", periods: 2, unit: "year", actuals: 0 },
  lists: [],
  sections: [
    {
      name: "s",
      label: "S",
      lines: [
        { name: "revenue", label: "Revenue", unit: "USD bn", values: [100, 200] },
        { name: "tax", label: "Tax", unit: "USD bn", formula: "revenue * 25% + 2 USD bn" },
      ],
    },
  ],
  scenarios: [],
  headline: [],
  charts: [],
};
const tax = document.sections[0]!.lines[1]!;

function withAssumption(index: number, from = document) {
  const line = from.sections[0]!.lines.find(({ name }) => name === "tax")!;
  const applied = applyEdit(from, makeAssumption(from, line, "formula", constantsIn(line.formula!)[index]!));
  if (!applied.ok) throw new Error(applied.problems[0]!.code);
  return applied.value.document;
}

test("the number becomes an input just above, with its value and unit", () => {
  const [, added, reader] = withAssumption(0).sections[0]!.lines;
  expect(added).toEqual({ name: "tax_assumption", label: "Tax: assumption", unit: "%", values: 25 });
  expect(reader?.formula).toBe("revenue * tax_assumption + 2 USD bn");
});

test("the numbers of the model stay what they were", () => {
  const after = openLive(compileDocument(withAssumption(0, withAssumption(0))), null);
  const before = openLive(compileDocument(document), null);
  for (const period of [0, 1]) expect(after.number("tax", 0, period)).toBe(before.number("tax", 0, period));
});

test("a second one has a name of its own", () => {
  const lines = withAssumption(0, withAssumption(0)).sections[0]!.lines;
  expect(lines.map(({ name }) => name)).toEqual(["revenue", "tax_assumption", "tax_assumption_2", "tax"]);
  expect(lines[3]?.formula).toBe("revenue * tax_assumption + tax_assumption_2");
});

test("it is one step, named after the number", () => {
  const edit = makeAssumption(document, tax, "formula", constantsIn(tax.formula!)[0]!);
  expect(edit).toMatchObject({ kind: "together", label: "Make 25% an assumption" });
});

test("an opening formula is read as well", () => {
  const line = { ...tax, opening: "3 USD bn" };
  const edit = makeAssumption(document, line, "opening", constantsIn("3 USD bn")[0]!);
  expect(edit.kind === "together" && edit.edits.at(-1)).toEqual({
    kind: "set-opening",
    line: "tax",
    opening: "tax_assumption",
  });
});
