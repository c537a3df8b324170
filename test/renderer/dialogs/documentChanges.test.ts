import { expect, test } from "vitest";
import { documentChanges } from "../../../renderer/dialogs/documentChanges.ts";
import type { Document, Line } from "../../../shared/model/document.ts";

const line = (name: string, values: number): Line => ({ name, label: name.toUpperCase(), unit: "", values });

const withLines = (...lines: readonly Line[]): Document => ({
  title: "t",
  timeline: { start: "2024", periods: 1, unit: "year", actuals: 0 },
  lists: [],
  sections: [{ name: "s", label: "S", lines }],
  scenarios: [],
  headline: [],
  charts: [],
});

test("a document is no different from itself", () => {
  expect(documentChanges(withLines(line("a", 1)), withLines(line("a", 1)))).toEqual([]);
});

test("changed, new and lost lines are named by their labels", () => {
  const before = withLines(line("a", 1), line("b", 2), line("c", 3));
  const after = withLines(line("a", 1), line("b", 5), line("d", 4));
  expect(documentChanges(before, after)).toEqual(["B", "+ D", "− C"]);
});

test("a scenario that changed is named as one", () => {
  const before = withLines();
  const after = { ...before, scenarios: [{ name: "p", label: "Panic", changes: [] }] };
  expect(documentChanges(before, after)).toEqual(["+ scenario Panic"]);
});
