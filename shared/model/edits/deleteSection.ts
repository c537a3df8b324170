import { succeed } from "../../result.ts";
import { type DocumentDraft, type Outcome, sectionOf } from "./draft.ts";
import { forgetLines } from "./forgetLines.ts";
import { type ForReaders, settleReaders } from "./forReaders.ts";

/** The lines in it go too. */
export interface DeleteSection {
  readonly kind: "delete-section";
  readonly section: string;
  /** What becomes of formulas elsewhere that read its lines; where absent, a section that is read stays. */
  readonly readers?: ForReaders;
}

export function deleteSection(draft: DocumentDraft, { section: name, readers }: DeleteSection): Outcome {
  const section = sectionOf(draft, name);
  if (!section.ok) return section;
  const { label, lines } = section.value;
  const gone = settleReaders(draft, new Set(lines.map((line) => line.name)), label, readers);
  if (!gone.ok) return gone;
  forgetLines(draft, gone.value);
  draft.sections = draft.sections.filter((candidate) => candidate.name !== name);
  return succeed(`Delete the section ${label}`);
}
