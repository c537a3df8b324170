import { succeed } from "../../result.ts";
import { type DocumentDraft, labelOfLines, linesOf, type Outcome, sectionOf } from "./draft.ts";

export interface MoveLine {
  readonly kind: "move-line";
  readonly line: string;
  readonly section: string;
  /** Its index there, counted without the line itself. */
  readonly at: number;
}

/** They stand together then, in the order they had. */
export interface MoveLines {
  readonly kind: "move-lines";
  readonly lines: readonly string[];
  readonly section: string;
  /** Index of the first there, counted without any of them. */
  readonly at: number;
}

export function moveLines(draft: DocumentDraft, { lines: names, section: to, at }: Omit<MoveLines, "kind">): Outcome {
  const lines = linesOf(draft, names);
  if (!lines.ok) return lines;
  const target = sectionOf(draft, to);
  if (!target.ok) return target;
  const moved = new Set(names);
  for (const section of draft.sections)
    if (section.lines.some(({ name }) => moved.has(name)))
      section.lines = section.lines.filter(({ name }) => !moved.has(name));
  target.value.lines.splice(Math.max(0, at), 0, ...lines.value);
  return succeed(`Move ${labelOfLines(lines.value)}`);
}
