/** Lines that read the same to a person. */
import type { Document } from "../../model/document.ts";
import type { Finding } from "./finding.ts";
import { cellOfLine } from "./reviewed.ts";

/** Every line whose label an earlier one has, in any case of its letters. */
export function duplicateLabels({ sections }: Document): readonly Finding[] {
  const firsts = new Map<string, string>();
  return sections.flatMap((section) =>
    section.lines.flatMap((line): readonly Finding[] => {
      const label = line.label.trim().toLowerCase();
      const first = firsts.get(label);
      if (label === "") return [];
      if (first === undefined) {
        firsts.set(label, `${line.name} in ${section.label}`);
        return [];
      }
      return [
        {
          id: `duplicate-label ${line.name}`,
          kind: "duplicate-label",
          severity: "hint",
          cell: cellOfLine(line),
          sentence: `It has the same label as ${first}.`,
          suggestion: "Give each line a label of its own.",
          fix: null,
        },
      ];
    }),
  );
}
