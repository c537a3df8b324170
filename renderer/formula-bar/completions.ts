/** What the word being typed may become: names of lines and functions that begin with it, then those that have it inside. */
import { functions } from "../../shared/formula/catalogue.ts";
import { keywords } from "../../shared/formula/names.ts";
import type { Span } from "../../shared/formula/tree.ts";
import type { Document } from "../../shared/model/document.ts";
import { allLines } from "../../shared/model/lines.ts";

export interface Completion {
  readonly name: string;
  /** What is written: a function brings its parenthesis. */
  readonly insert: string;
  readonly help: string;
}

const mostOffered = 8;

/** The word that ends at the caret; null where none does. */
export function wordBefore(text: string, caret: number): Span | null {
  const word = /[A-Za-z_][A-Za-z0-9_]*$/.exec(text.slice(0, caret))?.[0];
  return word === undefined ? null : { start: caret - word.length, end: caret };
}

/** Nothing where the word is complete already. */
export function completionsOf(word: string, document: Document): readonly Completion[] {
  const wanted = word.toLowerCase();
  const all = candidates(document);
  const fitting = all.filter(({ name }) => name.toLowerCase().includes(wanted));
  const begins = ({ name }: Completion) => name.toLowerCase().startsWith(wanted);
  const ordered = [...fitting.filter(begins), ...fitting.filter((candidate) => !begins(candidate))];
  return ordered[0]?.name === word ? [] : ordered.slice(0, mostOffered);
}

const candidates = (document: Document): readonly Completion[] => [
  ...allLines(document).map(({ name, label, unit }) => ({
    name,
    insert: name,
    help: unit === "" ? label : `${label}, ${unit}`,
  })),
  ...functions.map(({ name, signature, help }) => ({ name, insert: `${name}(`, help: `${signature}: ${help}` })),
  ...Object.entries(keywords).map(([name, help]) => ({ name, insert: name, help })),
];

/** The function whose arguments the caret stands in; null outside of calls. */
export function callAround(text: string, caret: number): string | null {
  let depth = 0;
  for (let position = caret - 1; position >= 0; position--) {
    if (text[position] === ")") depth++;
    if (text[position] !== "(" || depth-- > 0) continue;
    const called = wordBefore(text, position);
    if (called !== null) return text.slice(called.start, called.end);
    depth = 0;
  }
  return null;
}
