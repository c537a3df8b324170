import { succeed } from "../../result.ts";
import type { Line } from "../document.ts";
import { checkedLists } from "./checkedLists.ts";
import { asItStands, type DocumentDraft, insertAt, type LineDraft, type Outcome, sectionOf } from "./draft.ts";
import { newLineName } from "./renameLine.ts";
import { setFormula, setOpening } from "./setFormula.ts";
import { setLine } from "./setLine.ts";

/** A line without typed values; those are typed next. */
export interface AddLine {
  readonly kind: "add-line";
  readonly section: string;
  /** Its index in the section. */
  readonly at: number;
  readonly line: Omit<Line, "values" | "uncertainty" | "extra">;
}

export function addLine(draft: DocumentDraft, { section: sectionName, at, line: given }: AddLine): Outcome {
  const section = sectionOf(draft, sectionName);
  if (!section.ok) return section;
  const { name, by, formula, opening, ...fields } = given;
  const checks = [newLineName(draft, name), checkedLists(asItStands(draft), by ?? [])];
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
