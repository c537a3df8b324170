/** Names made from labels: a line gets one when it is made, and keeps up with its label as long as nobody gave it another. */
import { nameComplaint } from "../../formula/names.ts";
import type { Document, Line } from "../document.ts";
import { allLines, findLine } from "../lines.ts";
import type { AddLine } from "./addLine.ts";
import type { Edit } from "./edit.ts";
import { freshName } from "./names.ts";

/** The name a line of this label gets; `except` is the line's own name, which is free for it. */
export function nameFromLabel(document: Document, label: string, except?: string): string {
  const taken = allLines(document).flatMap(({ name }) => (name === except ? [] : name));
  return freshName(label, taken, "line", (name) => nameComplaint(name) === null);
}

/** Whether the line is still called as its label would have it. */
export const isNameAutomatic = (document: Document, { name, label }: Pick<Line, "name" | "label">): boolean =>
  nameFromLabel(document, label, name) === name;

/** A line called by its label. */
export const newLine = (
  document: Document,
  { section, at, label, ...more }: Pick<AddLine, "section" | "at"> & Omit<AddLine["line"], "name" | "unit">,
): AddLine => ({
  kind: "add-line",
  section,
  at,
  line: { name: nameFromLabel(document, label), label, unit: "", ...more },
});

/** Another label, which an automatic name follows, and with it every formula. */
export function relabel(document: Document, line: string, label: string): Edit {
  const edit = { kind: "set-line", line, fields: { label } } as const;
  const known = findLine(document, line);
  const name = nameFromLabel(document, label, line);
  if (known === undefined || name === line || !isNameAutomatic(document, known)) return edit;
  const edits = [edit, { kind: "rename-line", line, name } as const];
  return { kind: "together", label: `Call ${known.label} ${label}`, edits };
}
