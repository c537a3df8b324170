import { fail, type Result, succeed } from "../../result.ts";
import type { Line } from "../document.ts";
import { type DocumentDraft, insertAt, type LineDraft, type Outcome, sectionOf } from "./draft.ts";
import { limits } from "./limits.ts";
import type { EditProblem } from "./problems.ts";
import { newLineName } from "./renameLine.ts";
import { setFormula, setOpening } from "./setFormula.ts";
import { setLine } from "./setLine.ts";

/** A line without typed values; those are typed next. */
export interface AddLine {
  readonly kind: "add-line";
  readonly section: string;
  /** Its index in the section. */
  readonly at: number;
  readonly line: Omit<Line, "values" | "extra">;
}

export function addLine(draft: DocumentDraft, { section: sectionName, at, line: given }: AddLine): Outcome {
  const section = sectionOf(draft, sectionName);
  if (!section.ok) return section;
  const { name, by, formula, opening, ...fields } = given;
  const checks = [newLineName(draft, name), roomFor(draft, by ?? [])];
  for (const check of checks) if (!check.ok) return check;
  const line: LineDraft = { name, label: name, unit: "", ...(by === undefined ? {} : { by: [...by] }) };
  insertAt(section.value.lines, at, line);
  for (const done of [
    setLine(draft, { kind: "set-line", line: name, fields }),
    setFormula(draft, { kind: "set-formula", line: name, formula: formula ?? null }),
    setOpening(draft, { kind: "set-opening", line: name, opening: opening ?? null }),
  ])
    if (!done.ok) return done;
  return succeed(`Add ${fields.label}`);
}

/** Whether the lists are there, and the model does not outgrow its limits by one more line by them. */
function roomFor(draft: DocumentDraft, by: readonly string[]): Result<null, EditProblem> {
  const sizes = new Map(draft.lists.map((list) => [list.name, list.members.length]));
  const unknown = by.find((name) => !sizes.has(name));
  if (unknown !== undefined) return fail({ code: "not-there", what: "list", name: unknown });
  const repeated = by.find((name, index) => by.indexOf(name) < index);
  if (repeated !== undefined) return fail({ code: "repeated-list", name: repeated });
  if (by.length > limits.by) return fail({ code: "too-many", what: "lists for one line", limit: limits.by });
  const all = draft.sections.flatMap((section) => section.lines.map((line) => line.by ?? []));
  if (all.length >= limits.lines) return fail({ code: "too-many", what: "lines", limit: limits.lines });
  const cellsOf = (lists: readonly string[]) =>
    lists.reduce((product, list) => product * (sizes.get(list) ?? 1), draft.timeline.periods);
  const cells = [...all, by].reduce((sum, lists) => sum + cellsOf(lists), 0);
  return cells > limits.cells ? fail({ code: "too-many", what: "cells", limit: limits.cells }) : succeed(null);
}
