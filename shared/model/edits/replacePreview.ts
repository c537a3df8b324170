/** What a replacement would leave, to be shown before it is done: the very edit, made on the side. */
import { parseFormula } from "../../formula/parse.ts";
import { type Result, succeed } from "../../result.ts";
import type { Document, Line } from "../document.ts";
import type { Found } from "../find.ts";
import { allLines } from "../lines.ts";
import { applyEdit } from "./applyEdit.ts";
import type { EditProblem } from "./problems.ts";
import { replaceEdits } from "./replaceEdits.ts";

export interface ReplacePreview {
  /** Labels of lines whose formulas were not asked for and follow a name that changes. */
  readonly following: readonly string[];
  /** Labels of lines whose formulas can be read now and could not be afterwards. */
  readonly unread: readonly string[];
}

export function replacePreview(
  document: Document,
  found: readonly Found[],
  replacement: string,
): Result<ReplacePreview, EditProblem> {
  const applied = applyEdit(document, replaceEdits(found, replacement));
  if (!applied.ok) return applied;
  const asked = new Set(found.map(({ place }) => keyOf(place.name, place.field)));
  // No replacement adds or moves a line, so the lines are the same ones, in the same order.
  const after = allLines(applied.value.document);
  const changed = allLines(document).flatMap((line, index) => {
    const now = after[index]!;
    const fields = formulaFields.filter((field) => line[field] !== now[field]);
    return fields.length === 0 ? [] : [{ line, now, fields }];
  });
  const isFollowing = ({ line, fields }: (typeof changed)[number]) =>
    fields.some((field) => !asked.has(keyOf(line.name, field)));
  return succeed({
    following: changed.filter(isFollowing).map(({ line }) => line.label),
    unread: changed.filter(({ line, now }) => canBeRead(line) && !canBeRead(now)).map(({ line }) => line.label),
  });
}

const formulaFields = ["formula", "opening"] as const;

/** Only lines have formulas, so no other thing's field is taken for one. */
const keyOf = (line: string, field: string) => `${line}/${field}`;

const canBeRead = ({ formula, opening }: Line): boolean =>
  [formula, opening].every((text) => text === undefined || parseFormula(text).ok);
