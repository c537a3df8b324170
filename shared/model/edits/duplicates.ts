/**
 * Copies of lines and of sections. Copied lines speak of each other where the
 * lines they were made from do, and every scenario does to a copy what it does
 * to its line: so a copy has the numbers of its line. Figures, charts and analyses
 * show the lines they showed. An uncertain copy draws on a stream of its own.
 */
import { nameComplaint } from "../../formula/names.ts";
import { renameAllInFormula } from "../../formula/rename.ts";
import { succeed } from "../../result.ts";
import type { Document, Line } from "../document.ts";
import { allLines } from "../lines.ts";
import type { Correlation } from "../uncertainty.ts";
import {
  asItStands,
  type DocumentDraft,
  insertAt,
  type LineDraft,
  labelOfLines,
  linesOf,
  type Outcome,
  placeOfLine,
  type SectionDraft,
  sectionOf,
} from "./draft.ts";
import { limits } from "./limits.ts";
import { freshName } from "./names.ts";
import { freeStreams } from "./streams.ts";

/** The copies stand below the last of the lines, in the order of the model. */
export interface DuplicateLines {
  readonly kind: "duplicate-lines";
  readonly lines: readonly string[];
}

/** The copy stands below the section. */
export interface DuplicateSection {
  readonly kind: "duplicate-section";
  readonly section: string;
}

/** What the copies of these lines will be called, by the lines' names. */
export function copiedNames(document: Document, lines: readonly string[]): ReadonlyMap<string, string> {
  const wanted = new Set(lines);
  const taken = new Set(allLines(document).map(({ name }) => name));
  const copies = new Map<string, string>();
  for (const { name } of allLines(document)) {
    if (!wanted.has(name)) continue;
    const copy = freshName(stem(name), taken, "line", (candidate) => nameComplaint(candidate) === null);
    taken.add(copy);
    copies.set(name, copy);
  }
  return copies;
}

export const copiedSectionName = (document: Document, section: string): string =>
  freshName(
    stem(section),
    document.sections.map(({ name }) => name),
    "section",
  );

export function duplicateLines(draft: DocumentDraft, { lines: names }: DuplicateLines): Outcome {
  const lines = linesOf(draft, names);
  if (!lines.ok) return lines;
  const document = asItStands(draft);
  const copies = copiedNames(document, names);
  const last = placeOfLine(draft, lines.value.at(-1)!.name);
  if (!last.ok) return last;
  const taken = last.value.section.lines.map(({ label }) => label);
  const originals = allLines(document).filter(({ name }) => copies.has(name));
  const copyOf = copierOf(document, copies);
  const made = originals.map((line) => {
    const label = copiedLabel(line.label, taken);
    taken.push(label);
    return { ...copyOf(line), label };
  });
  last.value.section.lines.splice(last.value.index + 1, 0, ...made);
  copyChanges(draft, copies);
  copyCorrelations(draft, copies);
  return succeed(`Duplicate ${labelOfLines(lines.value)}`);
}

export function duplicateSection(draft: DocumentDraft, { section: name }: DuplicateSection): Outcome {
  const section = sectionOf(draft, name);
  if (!section.ok) return section;
  const document = asItStands(draft);
  const original = document.sections.find((candidate) => candidate.name === name)!;
  const { label, lines } = original;
  const copies = copiedNames(
    document,
    lines.map((line) => line.name),
  );
  const copyOf = copierOf(document, copies);
  insertAt(draft.sections, draft.sections.findIndex((candidate) => candidate.name === name) + 1, {
    ...(original as SectionDraft),
    name: copiedSectionName(document, name),
    label: copiedLabel(
      label,
      document.sections.map((each) => each.label),
    ),
    lines: lines.map((line) => copyOf(line)),
  });
  copyChanges(draft, copies);
  copyCorrelations(draft, copies);
  return succeed(`Duplicate the section ${label}`);
}

/** Each copy of an uncertain line gets a stream of its own. */
function copierOf(document: Document, copies: ReadonlyMap<string, string>): (line: Line) => LineDraft {
  const nextStream = freeStreams(document);
  return (line) => {
    const { formula, opening, uncertainty } = line;
    return {
      ...(line as LineDraft),
      name: copies.get(line.name)!,
      ...(formula === undefined ? {} : { formula: renameAllInFormula(formula, copies) }),
      ...(opening === undefined ? {} : { opening: renameAllInFormula(opening, copies) }),
      ...(uncertainty === undefined
        ? {}
        : { uncertainty: { ...(uncertainty as NonNullable<LineDraft["uncertainty"]>), stream: nextStream() } }),
    };
  };
}

function copyChanges(draft: DocumentDraft, copies: ReadonlyMap<string, string>): void {
  for (const scenario of draft.scenarios)
    if (scenario.changes.some(({ line }) => copies.has(line)))
      scenario.changes = scenario.changes.flatMap((change) => {
        const copy = copies.get(change.line);
        return copy === undefined ? [change] : [change, { ...change, line: copy }];
      });
}

/** Of two that are both copied: copies go together as their lines do. */
function copyCorrelations(draft: DocumentDraft, copies: ReadonlyMap<string, string>): void {
  const both = asItStands(draft).correlations?.flatMap((correlation): Correlation[] => {
    const [first, second] = correlation.between.map((name) => copies.get(name));
    return first === undefined || second === undefined ? [] : [{ ...correlation, between: [first, second] }];
  });
  if (both !== undefined && both.length > 0)
    draft.correlations!.push(...(both as NonNullable<DocumentDraft["correlations"]>));
}

/** `margin` of `margin_2`: copies of a copy are numbered on. */
const stem = (name: string): string => name.replace(/(?<=[a-z])_\d+$/i, "");

/** `Gross margin (copy)`, then `Gross margin (copy 2)`. */
function copiedLabel(label: string, taken: readonly string[]): string {
  const original = label.replace(/ \(copy( \d+)?\)$/, "").slice(0, limits.label - 16);
  for (let count = 1; ; count++) {
    const copied = `${original} (copy${count === 1 ? "" : ` ${count}`})`;
    if (!taken.includes(copied)) return copied;
  }
}
