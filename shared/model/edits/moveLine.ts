import { succeed } from "../../result.ts";
import { type DocumentDraft, insertAt, type Outcome, placeOfLine, sectionOf } from "./draft.ts";

export interface MoveLine {
  readonly kind: "move-line";
  readonly line: string;
  readonly section: string;
  /** Its index there, counted without the line itself. */
  readonly at: number;
}

export function moveLine(draft: DocumentDraft, { line: name, section: to, at }: MoveLine): Outcome {
  const place = placeOfLine(draft, name);
  if (!place.ok) return place;
  const target = sectionOf(draft, to);
  if (!target.ok) return target;
  const { line, section, index } = place.value;
  section.lines.splice(index, 1);
  insertAt(target.value.lines, at, line);
  return succeed(`Move ${line.label}`);
}
