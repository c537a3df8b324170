import { succeed } from "../../result.ts";
import { type DocumentDraft, type Outcome, placeOfLine } from "./draft.ts";
import { forgetLines } from "./forgetLines.ts";

/** A line that a formula reads stays. */
export interface DeleteLine {
  readonly kind: "delete-line";
  readonly line: string;
}

export function deleteLine(draft: DocumentDraft, { line: name }: DeleteLine): Outcome {
  const place = placeOfLine(draft, name);
  if (!place.ok) return place;
  const { line, section, index } = place.value;
  const { label } = line;
  section.lines.splice(index, 1);
  const done = forgetLines(draft, new Set([name]), label);
  return done.ok ? succeed(`Delete ${label}`) : done;
}
