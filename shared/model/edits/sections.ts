/** Sections: added, called otherwise, moved, deleted with the lines in them. */
import { fail, succeed } from "../../result.ts";
import type { Section } from "../document.ts";
import { type DocumentDraft, insertAt, moveTo, type Outcome, type SectionDraft, sectionOf } from "./draft.ts";
import { forgetLines } from "./forgetLines.ts";
import { limits } from "./limits.ts";
import { newName } from "./newName.ts";
import { setText } from "./setText.ts";
import { checkedText } from "./texts.ts";

/** Without lines; those are added next. */
export interface AddSection {
  readonly kind: "add-section";
  readonly section: Pick<Section, "name" | "label" | "note">;
  readonly at: number;
}

export interface SetSection {
  readonly kind: "set-section";
  readonly section: string;
  /** Null takes the note away; what is absent stays. */
  readonly fields: { readonly label?: string; readonly note?: string | null };
}

export interface MoveSection {
  readonly kind: "move-section";
  readonly section: string;
  /** Its index, counted without the section itself. */
  readonly at: number;
}

export interface DeleteSection {
  readonly kind: "delete-section";
  readonly section: string;
}

export function addSection(draft: DocumentDraft, { section: { name, label, note }, at }: AddSection): Outcome {
  const checked = newName("section", name, draft.sections);
  if (!checked.ok) return checked;
  if (draft.sections.length >= limits.sections)
    return fail({ code: "too-many", what: "sections", limit: limits.sections });
  insertAt<SectionDraft>(draft.sections, at, { name, label: name, lines: [] });
  const done = setSection(draft, { kind: "set-section", section: name, fields: { label, note: note ?? null } });
  return done.ok ? succeed(`Add the section ${label}`) : done;
}

export function setSection(draft: DocumentDraft, { section: name, fields }: SetSection): Outcome {
  const section = sectionOf(draft, name);
  if (!section.ok) return section;
  const before = section.value.label;
  if (fields.label !== undefined) {
    const label = checkedText(fields.label, "label");
    if (!label.ok) return label;
    section.value.label = label.value;
  }
  if (fields.note !== undefined) {
    const done = setText(section.value, "note", fields.note);
    if (!done.ok) return done;
  }
  return succeed(`Change the section ${before}`);
}

export function moveSection(draft: DocumentDraft, { section: name, at }: MoveSection): Outcome {
  const section = sectionOf(draft, name);
  if (!section.ok) return section;
  const { label } = section.value;
  draft.sections = moveTo(draft.sections, name, at);
  return succeed(`Move the section ${label}`);
}

export function deleteSection(draft: DocumentDraft, { section: name }: DeleteSection): Outcome {
  const section = sectionOf(draft, name);
  if (!section.ok) return section;
  const { label } = section.value;
  const gone = new Set(section.value.lines.map((line) => line.name));
  draft.sections = draft.sections.filter((candidate) => candidate.name !== name);
  const done = forgetLines(draft, gone, label);
  if (!done.ok) return done;
  return succeed(`Delete the section ${label}`);
}
