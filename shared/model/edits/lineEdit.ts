/** Changes of a line itself: its formulas, what is said of it, its name, its place. */
import type { Draft } from "immer";
import { nameComplaint } from "../../formula/names.ts";
import { renameInFormula } from "../../formula/rename.ts";
import type { Document, Line } from "../document.ts";
import { allLines, findLine } from "../lines.ts";
import type { LineEdit, LineFields } from "./edit.ts";
import type { EditProblem } from "./problems.ts";

export function changeLine(draft: Draft<Document>, edit: LineEdit): EditProblem | null {
  if (edit.kind === "add-line") return addLine(draft, edit);
  const line = findLine(draft, edit.line) as Draft<Line> | undefined;
  if (line === undefined) return { code: "no-such-line", line: edit.line };
  switch (edit.kind) {
    case "set-formula":
      return setText(line, "formula", edit.formula);
    case "set-opening":
      return setText(line, "opening", edit.opening);
    case "set-line":
      return setFields(line, edit.fields);
    case "rename-line":
      return rename(draft, line, edit.name);
    case "delete-line":
      return deleteLine(draft, edit.line);
  }
}

function setText(line: Draft<Line>, field: "formula" | "opening", text: string | null): null {
  if (text === null) delete line[field];
  else line[field] = text;
  return null;
}

function setFields(line: Draft<Line>, fields: LineFields): EditProblem | null {
  if (fields.label?.trim() === "") return { code: "empty-label" };
  const target = line as { [field: string]: unknown };
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (value === null) delete target[field];
    else target[field] = value;
  }
  return null;
}

function addLine(
  draft: Draft<Document>,
  { section: name, at, line }: Extract<LineEdit, { kind: "add-line" }>,
): EditProblem | null {
  const section = draft.sections.find((candidate) => candidate.name === name);
  if (section === undefined) return { code: "no-such-section", section: name };
  const complaint = nameComplaint(line.name);
  if (complaint !== null) return { code: "bad-name", reason: complaint };
  if (findLine(draft, line.name) !== undefined) return { code: "name-taken", name: line.name };
  section.lines.splice(at, 0, line as Draft<Line>);
  return null;
}

function rename(draft: Draft<Document>, line: Draft<Line>, name: string): EditProblem | null {
  const before = line.name;
  if (name === before) return null;
  const complaint = nameComplaint(name);
  if (complaint !== null) return { code: "bad-name", reason: complaint };
  if (findLine(draft, name) !== undefined) return { code: "name-taken", name };
  line.name = name;
  for (const each of allLines(draft) as Draft<Line>[])
    for (const field of ["formula", "opening"] as const)
      if (each[field] !== undefined) each[field] = renameInFormula(each[field], before, name);
  for (const { changes } of draft.scenarios)
    for (const change of changes) if (change.line === before) change.line = name;
  for (const figure of draft.headline) if (figure.line === before) figure.line = name;
  for (const chart of draft.charts) chart.lines = chart.lines.map((each) => (each === before ? name : each));
  return null;
}

/** A line that something reads stays. */
function deleteLine(draft: Draft<Document>, name: string): EditProblem | null {
  const reads = (text: string | undefined) => text !== undefined && renameInFormula(text, name, `${name}_`) !== text;
  const users = [
    ...allLines(draft)
      .filter((line) => line.name !== name && (reads(line.formula) || reads(line.opening)))
      .map((line) => line.name),
    ...draft.scenarios.filter(({ changes }) => changes.some(({ line }) => line === name)).map(({ label }) => label),
    ...draft.headline.filter(({ line }) => line === name).map(({ label }) => label),
    ...draft.charts.filter(({ lines }) => lines.includes(name)).map(({ title }) => title),
  ];
  if (users.length > 0) return { code: "in-use", line: name, by: users };
  for (const section of draft.sections) {
    const index = section.lines.findIndex((line) => line.name === name);
    if (index !== -1) section.lines.splice(index, 1);
  }
  return null;
}
