import type { Document, Line, Section } from "../../shared/model/document.ts";

const known = new WeakMap<Document["sections"] | Section, readonly Line[]>();

/**
 * Inputs with an uncertainty, in the order of the model. Asked again of the same model it answers at once; documents
 * share the sections that did not change, and each is looked through once.
 */
export const uncertainLines = ({ sections }: Document): readonly Line[] =>
  remembered(sections, () =>
    sections.flatMap((section) =>
      remembered(section, () => section.lines.filter(({ uncertainty }) => uncertainty !== undefined)),
    ),
  );

function remembered(part: Document["sections"] | Section, look: () => readonly Line[]): readonly Line[] {
  const before = known.get(part);
  if (before !== undefined) return before;
  const lines = look();
  known.set(part, lines);
  return lines;
}
