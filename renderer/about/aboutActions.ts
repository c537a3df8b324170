/** Titles and notes, each form one step. Gives the sentence that refuses it; null where it is done. */
import type { Section } from "../../shared/model/document.ts";
import type { SingleEdit } from "../../shared/model/edits/edit.ts";
import { oneStep } from "../../shared/model/edits/oneStep.ts";
import { takeEdit } from "../dialogs/takeEdit.ts";
import { activeRow, placeOfRow } from "../lines/chosen.ts";
import type { App } from "../state/app.ts";
import { openPanel } from "../state/panel.ts";

export function describeModel(app: App, title: string, note: string): string | null {
  const { document } = app.store.getState();
  const edits: SingleEdit[] = [];
  if (title !== document.title) edits.push({ kind: "set-title", title });
  if (note !== (document.note ?? "")) edits.push({ kind: "set-note", note });
  return takeTogether(app, "Describe the model", edits);
}

export interface SectionTexts {
  readonly label: string;
  readonly name: string;
  readonly note: string;
}

export function describeSection(app: App, section: Section, { label, name, note }: SectionTexts): string | null {
  const edits: SingleEdit[] = [];
  if (label !== section.label || note !== (section.note ?? ""))
    edits.push({ kind: "set-section", section: section.name, fields: { label, note } });
  if (name !== section.name) edits.push({ kind: "rename-section", section: section.name, name });
  return takeTogether(app, `Change the section ${section.label}`, edits);
}

/** Of the row where the selection is; does nothing where none is. */
export function openSectionOfSelection(app: App): void {
  const row = activeRow(app.store.getState());
  const place = row === null ? null : placeOfRow(app.store.getState(), row);
  if (place !== null) openPanel(app, "section", place.section.name);
}

function takeTogether(app: App, label: string, edits: readonly SingleEdit[]): string | null {
  const change = oneStep(label, edits);
  return change === null ? null : takeEdit(app, change);
}
