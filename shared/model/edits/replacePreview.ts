/** What a replacement would leave, to be shown before it is done: the very edit, made on the side. */
import { type Result, succeed } from "../../result.ts";
import type { Document } from "../document.ts";
import type { Found } from "../find.ts";
import { allLines } from "../lines.ts";
import { applyEdit } from "./applyEdit.ts";
import type { EditProblem } from "./problems.ts";
import { replaceEdits } from "./replaceEdits.ts";

export interface ReplacePreview {
  /** Labels of lines whose formulas were not asked for and follow a name that changes. */
  readonly following: readonly string[];
}

export function replacePreview(
  document: Document,
  found: readonly Found[],
  replacement: string,
): Result<ReplacePreview, EditProblem> {
  const applied = applyEdit(document, replaceEdits(found, replacement));
  if (!applied.ok) return applied;
  const asked = new Set(found.flatMap(({ place }) => (place.kind === "line" ? `${place.name}/${place.field}` : [])));
  // No replacement adds or moves a line, so the lines are the same ones, in the same order.
  const after = allLines(applied.value.document);
  const following = allLines(document).filter((line, index) =>
    (["formula", "opening"] as const).some(
      (field) => line[field] !== after[index]![field] && !asked.has(`${line.name}/${field}`),
    ),
  );
  return succeed({ following: following.map(({ label }) => label) });
}
