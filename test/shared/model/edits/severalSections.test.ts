/** Two sections that read each other's lines, and a third that reads both. */
import { expect, test } from "vitest";
import type { Document } from "../../../../shared/model/document.ts";
import { applyEdit } from "../../../../shared/model/edits/applyEdit.ts";
import { duplicateSections } from "../../../../shared/model/edits/duplicateSections.ts";
import type { Edit } from "../../../../shared/model/edits/edit.ts";
import { wholesRemoval } from "../../../../shared/model/edits/wholesRemoval.ts";
import { findLine } from "../../../../shared/model/lines.ts";

const model: Document = {
  title: "Three",
  timeline: { start: "2025", periods: 2, unit: "year", actuals: 0 },
  lists: [],
  sections: [
    { name: "sales", label: "Sales", lines: [{ name: "revenue", label: "Revenue", unit: "USD", values: 100 }] },
    {
      name: "costs",
      label: "Costs",
      lines: [{ name: "cost", label: "Cost", unit: "USD", formula: "revenue * 0.4" }],
    },
    {
      name: "result",
      label: "Result",
      lines: [{ name: "profit", label: "Profit", unit: "USD", formula: "revenue - cost" }],
    },
  ],
  scenarios: [],
  headline: [],
  charts: [],
};

function after(edit: Edit): Document {
  const applied = applyEdit(model, edit);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.value.document;
}

const names = ({ sections }: Document) => sections.map(({ name }) => name);

test("copies of several sections speak of each other where the sections do", () => {
  const { edit, copies } = duplicateSections(model, ["sales", "costs"]);
  const document = after(edit);
  expect(names(document)).toEqual(["sales", "sales_2", "costs", "costs_2", "result"]);
  expect(copies).toEqual(["sales_2", "costs_2"]);
  expect(findLine(document, "cost_2")?.formula).toBe("revenue_2 * 0.4");
  expect(findLine(document, "profit")?.formula).toBe("revenue - cost");
});

test("one section alone is copied as ever", () => {
  expect(duplicateSections(model, ["costs"]).edit).toEqual({ kind: "duplicate-section", section: "costs" });
});

test("several sections that nothing else reads go in one step, without a question", () => {
  const { uses, choices } = wholesRemoval(
    model,
    { sections: ["costs", "result"], lines: [] },
    "Delete 2 sections",
    () => 0,
  );
  expect(uses).toEqual([]);
  expect(names(after(choices[0]!.edit))).toEqual(["sales"]);
});

test("what reads the sections is asked about once, and its choice holds for all of them", () => {
  const wholes = { sections: ["sales", "costs"], lines: [] };
  const { uses, choices } = wholesRemoval(model, wholes, "Delete 2 sections", () => 40);
  expect(uses.map(({ label }) => label)).toEqual(["Profit"]);
  const document = after(choices[0]!.edit);
  expect(names(document)).toEqual(["result"]);
  expect(findLine(document, "profit")?.formula).toMatch(/40/);
});
