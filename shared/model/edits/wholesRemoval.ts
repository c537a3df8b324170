/** What can be done with several sections that are to go, and lines of others with them: as one step. */
import type { Document } from "../document.ts";
import { lineRemoval, type NumberOf } from "./lineRemoval.ts";
import type { Removal } from "./removals.ts";

export interface Wholes {
  readonly sections: readonly string[];
  readonly lines: readonly string[];
}

/** The lines of the sections go first, with what is chosen for their readers; then the sections, which are empty by then. */
export function wholesRemoval(
  document: Document,
  { sections, lines }: Wholes,
  label: string,
  numberOf: NumberOf,
): Removal {
  const going = document.sections.filter(({ name }) => sections.includes(name));
  const names = [...lines, ...going.flatMap((section) => section.lines.map(({ name }) => name))];
  const empty = going.map(({ name }) => ({ kind: "delete-section", section: name }) as const);
  if (names.length === 0)
    return {
      uses: [],
      choices: [{ label: "Delete", explanation: "", edit: { kind: "together", label, edits: empty } }],
    };
  const { uses, choices } = lineRemoval(document, { kind: "delete-lines", lines: names }, numberOf);
  return {
    uses,
    choices: choices.map((choice) => ({
      ...choice,
      edit: {
        kind: "together",
        label,
        edits: [...(choice.edit.kind === "together" ? choice.edit.edits : [choice.edit]), ...empty],
      },
    })),
  };
}
