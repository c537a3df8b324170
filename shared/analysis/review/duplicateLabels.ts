/** Lines, and members of one list, that read the same to a person. */
import type { Document } from "../../model/document.ts";
import { repeatedLabels } from "../../model/repeatedLabels.ts";
import type { Finding } from "./finding.ts";
import { cellOfLine } from "./reviewed.ts";

export const duplicateLabels = (document: Document): readonly Finding[] => [
  ...ofLines(document),
  ...ofMembers(document),
];

/** Every line whose label an earlier one has, in any case of its letters. */
function ofLines({ sections }: Document): readonly Finding[] {
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

const ofMembers = ({ lists }: Document): readonly Finding[] =>
  lists.flatMap(({ name, label, members }) =>
    repeatedLabels(members).map(
      ({ member, first }): Finding => ({
        id: `duplicate-label ${name} ${member.name}`,
        kind: "duplicate-label",
        severity: "hint",
        cell: null,
        sentence: `The members ${first.name} and ${member.name} of ${label} have the same label, “${member.label}”.`,
        suggestion: "Give each member a label of its own.",
        fix: null,
      }),
    ),
  );
