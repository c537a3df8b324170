/** What can be done with lines or a section that is to go: what uses them, and the edits a person may choose from. */
import { numberText } from "../../formula/numberText.ts";
import type { Document } from "../document.ts";
import { joined } from "../joined.ts";
import { findLine } from "../lines.ts";
import type { DeleteLines } from "./deleteLines.ts";
import type { DeleteSection } from "./deleteSection.ts";
import { allReadersOf } from "./readers.ts";
import type { Removal, RemovalChoice } from "./removals.ts";
import { type Use, usesOf } from "./usesOf.ts";

/** The number a line has in every period, in its unit; null where there is no such one. */
export type NumberOf = (line: string) => number | null;

export function lineRemoval(document: Document, what: DeleteLines | DeleteSection, numberOf: NumberOf): Removal {
  const thing =
    what.kind === "delete-lines"
      ? ({ kind: "lines", lines: what.lines } as const)
      : ({ kind: "section", section: what.section } as const);
  const uses = usesOf(document, thing);
  if (!uses.some(({ kind }) => kind === "formula"))
    return { uses, choices: [{ label: "Delete", explanation: goesWith(uses), edit: what }] };
  const names = namesIn(document, what);
  return { uses, choices: [...asNumbers(document, what, names, numberOf), ...withReaders(document, what, names)] };
}

const namesIn = (document: Document, what: DeleteLines | DeleteSection): readonly string[] =>
  what.kind === "delete-lines"
    ? what.lines
    : (document.sections.find(({ name }) => name === what.section)?.lines.map(({ name }) => name) ?? []);

/** None where one of the lines that are read has no one number to stand for it. */
function asNumbers(
  document: Document,
  what: DeleteLines | DeleteSection,
  names: readonly string[],
  numberOf: NumberOf,
): readonly RemovalChoice[] {
  const read = names.filter((line) =>
    usesOf(document, { kind: "lines", lines: [line] }).some(
      ({ kind, ...use }) => kind === "formula" && !isGoing(use, names),
    ),
  );
  const numbers: Record<string, number> = {};
  for (const line of read) {
    const value = numberOf(line);
    if (value === null) return [];
    numbers[line] = value;
  }
  const texts = read.map((line) => numberText(numbers[line]!, findLine(document, line)?.unit ?? ""));
  const written = texts.slice(0, 3).join(", ") + (texts.length > 3 ? ", …" : "");
  const isOne = read.length === 1;
  return [
    {
      label: isOne ? "Put its number in its place" : "Put their numbers in their place",
      explanation: `The formulas that read ${isOne ? "it" : "them"} read ${written} then.`,
      edit: { ...what, readers: { how: "number", numbers } },
    },
  ];
}

const isGoing = (use: object, names: readonly string[]): boolean => "line" in use && names.includes(String(use.line));

function withReaders(
  document: Document,
  what: DeleteLines | DeleteSection,
  names: readonly string[],
): readonly RemovalChoice[] {
  const readers = allReadersOf(document, new Set(names)).map(({ label }) => label);
  const listed = readers.slice(0, 5).join(", ") + (readers.length > 5 ? ` and ${readers.length - 5} more` : "");
  return [
    {
      label: "Delete with all that reads it",
      explanation: `So ${readers.length === 1 ? "goes" : "go"} ${listed}.`,
      edit: { ...what, readers: { how: "delete" } },
    },
    {
      label: "Delete, leave the formulas",
      explanation: "They stay as they are written, in error, and say what is missing.",
      edit: { ...what, readers: { how: "leave" } },
    },
  ];
}

function goesWith(uses: readonly Use[]): string {
  const kinds = new Set(uses.map(({ kind }) => kind));
  const parts = [
    kinds.has("change") ? "what scenarios do to it" : "",
    kinds.has("headline") ? "the figures that show it" : "",
    kinds.has("chart") ? "its place in charts" : "",
    kinds.has("analysis") ? "what analyses ask of it" : "",
    kinds.has("correlation") ? "its correlations" : "",
  ].filter((part) => part !== "");
  if (parts.length === 0) return "";
  const listed = joined(parts);
  return `${listed.charAt(0).toUpperCase()}${listed.slice(1)} ${parts.length === 1 && !kinds.has("headline") && !kinds.has("correlation") ? "goes" : "go"} with it.`;
}
