/** A small document to edit, and what edits leave of it. */
import type { Document, Line, Scenario } from "../../../../shared/model/document.ts";
import { applyEdit } from "../../../../shared/model/edits/applyEdit.ts";
import type { Edit } from "../../../../shared/model/edits/edit.ts";
import { editProblemSentence } from "../../../../shared/model/edits/problems.ts";
import { findLine } from "../../../../shared/model/lines.ts";

/** Yearly, 2024 to 2026, the first an actual; `stake` is by the lenders pimco, coatue and carlyle. */
export const small: Document = {
  title: "Small",
  timeline: { start: "2024", periods: 3, unit: "year", actuals: 1 },
  lists: [
    {
      name: "lender",
      label: "Lender",
      members: [
        { name: "pimco", label: "Pimco" },
        { name: "coatue", label: "Coatue" },
        { name: "carlyle", label: "Carlyle" },
      ],
    },
  ],
  sections: [
    {
      name: "inputs",
      label: "Inputs",
      lines: [
        { name: "rate", label: "Tax rate", unit: "%", values: 16 },
        { name: "margin", label: "Gross margin", unit: "%", values: [75, 73, 72] },
        { name: "stake", label: "Stake", unit: "", by: ["lender"], values: { pimco: 8, coatue: [1, null, 3] } },
      ],
    },
    {
      name: "results",
      label: "Results",
      lines: [
        { name: "profit", label: "Profit", unit: "USD bn", formula: "margin * (1 - rate)", values: [12, null, null] },
      ],
    },
  ],
  scenarios: [
    { name: "panic", label: "Panic", changes: [{ line: "margin", how: "scale", to: 0.5 }] },
    { name: "worse", label: "Worse", basedOn: "panic", changes: [{ line: "rate", how: "set", to: 30 }] },
  ],
  headline: [{ label: "Profit", show: "value", line: "profit" }],
  charts: [
    { title: "Both", kind: "overTime", lines: ["margin", "profit"] },
    { title: "Profit", kind: "overTime", lines: ["profit"] },
  ],
  analyses: [
    {
      name: "by_rate",
      label: "Profit by rate",
      kind: "table",
      output: { line: "profit", period: "2025" },
      axes: [{ input: { line: "rate" }, how: "scale", steps: { from: 0.5, to: 1.5, count: 3 } }],
    },
    { name: "what_moves_it", label: "What moves it", kind: "tornado", output: { line: "profit" }, swing: 0.1 },
  ],
};

/** The document after the edits. */
export const edited = (document: Document, ...edits: readonly Edit[]): Document =>
  edits.reduce((before, edit) => {
    const result = applyEdit(before, edit);
    if (!result.ok) throw new Error(result.problems.map(editProblemSentence).join(" "));
    return result.value.document;
  }, document);

/** The edit's label, or the sentence that says why it was refused. */
export function answerTo(document: Document, edit: Edit): string {
  const result = applyEdit(document, edit);
  return result.ok ? result.value.label : result.problems.map(editProblemSentence).join(" ");
}

export const lineOf = (document: Document, name: string): Line => findLine(document, name)!;
export const scenarioOf = (document: Document, name: string): Scenario =>
  document.scenarios.find((scenario) => scenario.name === name)!;

/** A number typed into a cell of the base, or of a scenario; `member` and `period` as set-cell has them. */
export const typed = (
  line: string,
  value: number | null,
  where: { readonly member?: string; readonly period?: number; readonly scenario?: string } = {},
): Edit => ({
  kind: "set-cell",
  scenario: where.scenario ?? null,
  line,
  member: where.member ?? "",
  period: where.period ?? null,
  value,
});
