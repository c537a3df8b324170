/**
 * What becomes of the formulas that read a line when it goes. Whoever deletes
 * chooses; where nothing is chosen, a line that is read stays.
 */
import { numberText } from "../../formula/numberText.ts";
import { lineNamesIn } from "../../formula/references.ts";
import { renameAllInFormula } from "../../formula/rename.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Document, Line } from "../document.ts";
import { allLines, isByLists } from "../lines.ts";
import { asItStands, type DocumentDraft, placeOfLine } from "./draft.ts";
import type { EditProblem } from "./problems.ts";
import { allReadersOf, readersOf } from "./readers.ts";
import { checkedText } from "./texts.ts";

export type ForReaders =
  /** Nothing is deleted. */
  | { readonly how: "refuse" }
  /** They stay as they are written and say what is missing. */
  | { readonly how: "leave" }
  /** They read a number in its place, by name of the line, in its unit: the number it has in every period. */
  | { readonly how: "number"; readonly numbers: { readonly [line: string]: number } }
  /** The lines that read it go too, and those that read them. */
  | { readonly how: "delete" };

/** The lines that go when `names` go: these, and with `delete` those that read them. Rewrites formulas with `number`. */
export function settleReaders(
  draft: DocumentDraft,
  names: ReadonlySet<string>,
  label: string,
  readers: ForReaders = { how: "refuse" },
): Result<ReadonlySet<string>, EditProblem> {
  const document = asItStands(draft);
  switch (readers.how) {
    case "leave":
      return succeed(names);
    case "delete":
      return succeed(new Set([...names, ...allReadersOf(document, names).map(({ name }) => name)]));
    case "refuse": {
      const by = readersOf(document, names).map((line) => line.label);
      return by.length === 0 ? succeed(names) : fail({ code: "in-use", name: label, by });
    }
    case "number":
      return writeNumbers(draft, document, names, readers.numbers);
  }
}

function writeNumbers(
  draft: DocumentDraft,
  document: Document,
  names: ReadonlySet<string>,
  numbers: { readonly [line: string]: number },
): Result<ReadonlySet<string>, EditProblem> {
  const readers = readersOf(document, names);
  const read = new Set(
    readers.flatMap(({ formula, opening }) => [formula, opening].flatMap((text) => lineNamesIn(text ?? ""))),
  );
  const texts = new Map<string, string>();
  for (const line of allLines(document)) {
    if (!names.has(line.name) || !read.has(line.name)) continue;
    const text = textFor(line, numbers);
    if (!text.ok) return text;
    texts.set(line.name, text.value);
  }
  for (const { name } of readers) {
    const place = placeOfLine(draft, name);
    if (!place.ok) return place;
    for (const field of ["formula", "opening"] as const) {
      const before = place.value.line[field];
      if (before === undefined) continue;
      const after = checkedText(renameAllInFormula(before, texts), field === "opening" ? "opening formula" : "formula");
      if (!after.ok) return after;
      place.value.line[field] = after.value;
    }
  }
  return succeed(names);
}

function textFor(line: Line, numbers: { readonly [line: string]: number }): Result<string, EditProblem> {
  const value = Object.hasOwn(numbers, line.name) ? numbers[line.name]! : null;
  if (value === null || isByLists(line)) return fail({ code: "no-number", label: line.label });
  if (!Number.isFinite(value)) return fail({ code: "not-finite", value: String(value) });
  return succeed(numberText(value, line.unit));
}

/** The one number of a line's cells, so that it can stand for the line in formulas; null where they differ or one has none. */
export function oneNumberOf(values: readonly (number | null)[]): number | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
