/** Lines made for rows that are pasted below the end of the grid, or where a section has no line yet: inputs at its end. */
import { nameComplaint } from "../../formula/names.ts";
import type { Document } from "../../model/document.ts";
import type { AddLine } from "../../model/edits/addLine.ts";
import { limits } from "../../model/edits/limits.ts";
import { freshName } from "../../model/edits/names.ts";
import { allLines } from "../../model/lines.ts";
import type { TargetRow } from "./pasteTarget.ts";

/** One line for each label; an empty one gets a label of its own. None where the model has no section to hold them. */
export function newLineEdits(document: Document, labels: readonly string[], sectionName?: string): readonly AddLine[] {
  const named = document.sections.find(({ name }) => name === sectionName);
  const section = named ?? document.sections.at(-1);
  if (section === undefined) return [];
  const taken = new Set(allLines(document).map(({ name }) => name));
  return labels.map((wanted, index) => {
    const label = labelFrom(wanted) === "" ? `New line ${index + 1}` : labelFrom(wanted);
    const name = freshName(label, taken, "line", (each) => nameComplaint(each) === null);
    taken.add(name);
    return {
      kind: "add-line",
      section: section.name,
      at: section.lines.length + index,
      line: { name, label, unit: "" },
    };
  });
}

/** The row the new line will have in the grid. */
export const rowOfNewLine = ({ line }: AddLine): TargetRow => ({ line, member: "", isTimed: true });

/** A pasted text as a label may be: on one line, and not too long. */
export const labelFrom = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, limits.label);
