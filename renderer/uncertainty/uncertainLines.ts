import type { Document, Line } from "../../shared/model/document.ts";

const known = new WeakMap<Document["sections"], readonly Line[]>();

/** Inputs with an uncertainty, in the order of the model. Asked again of the same model it answers at once. */
export function uncertainLines({ sections }: Document): readonly Line[] {
  const before = known.get(sections);
  if (before !== undefined) return before;
  const lines = sections.flatMap((section) => section.lines.filter(({ uncertainty }) => uncertainty !== undefined));
  known.set(sections, lines);
  return lines;
}
