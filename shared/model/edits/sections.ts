/** Sections: added, called otherwise, moved. */
import { succeed } from "../../result.ts";
import type { Section } from "../document.ts";
import { type DocumentDraft, insertAt, moveTo, type Outcome, type SectionDraft, sectionOf } from "./draft.ts";
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

/** Nothing refers to sections by name; people see the label. */
export interface RenameSection {
  readonly kind: "rename-section";
  readonly section: string;
  readonly name: string;
}

export function addSection(draft: DocumentDraft, { section: { name, label, note }, at }: AddSection): Outcome {
  const checked = newName("section", name, draft.sections);
  if (!checked.ok) return checked;
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

export function renameSection(draft: DocumentDraft, { section: from, name: to }: RenameSection): Outcome {
  const section = sectionOf(draft, from);
  if (!section.ok) return section;
  const checked = newName("section", to, draft.sections, from);
  if (!checked.ok) return checked;
  section.value.name = to;
  return succeed(`Rename the section ${from} to ${to}`);
}
