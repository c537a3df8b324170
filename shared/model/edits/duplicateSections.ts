/** Several sections copied as one step: the copies speak of each other where the sections do. */
import { renameAllInFormula } from "../../formula/rename.ts";
import type { Document } from "../document.ts";
import { allLines } from "../lines.ts";
import { applyEdit } from "./applyEdit.ts";
import { copiedNames, copiedSectionName } from "./duplicates.ts";
import type { Edit, SingleEdit } from "./edit.ts";

export interface DuplicatedSections {
  readonly edit: Edit;
  /** Names of the copies, in the order of the sections. */
  readonly copies: readonly string[];
}

export function duplicateSections(document: Document, sections: readonly string[]): DuplicatedSections {
  const edits: SingleEdit[] = [];
  const copies: string[] = [];
  const lineCopies = new Map<string, string>();
  let latest = document;
  for (const section of sections) {
    const lines = latest.sections.find(({ name }) => name === section)?.lines ?? [];
    for (const [line, copy] of copiedNames(
      latest,
      lines.map(({ name }) => name),
    ))
      lineCopies.set(line, copy);
    copies.push(copiedSectionName(latest, section));
    const edit = { kind: "duplicate-section", section } as const;
    edits.push(edit);
    const applied = applyEdit(latest, edit);
    if (!applied.ok) break; // making the edit says why
    latest = applied.value.document;
  }
  const made = new Set(lineCopies.values());
  for (const { name, formula, opening } of allLines(latest)) {
    if (!made.has(name)) continue;
    const renamed = formula === undefined ? formula : renameAllInFormula(formula, lineCopies);
    const opened = opening === undefined ? opening : renameAllInFormula(opening, lineCopies);
    if (renamed !== undefined && renamed !== formula) edits.push({ kind: "set-formula", line: name, formula: renamed });
    if (opened !== undefined && opened !== opening) edits.push({ kind: "set-opening", line: name, opening: opened });
  }
  const [only, ...others] = edits;
  const label = `Duplicate ${sections.length} sections`;
  return { edit: only !== undefined && others.length === 0 ? only : { kind: "together", label, edits }, copies };
}
