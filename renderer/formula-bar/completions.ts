/**
 * How the text at the caret may go on: names of lines, functions and words of
 * the language; inside quotes the members that can be picked, or the periods;
 * after a number its units.
 */
import { callsAround } from "../../shared/formula/caret.ts";
import { findFunction } from "../../shared/formula/catalogue.ts";
import type { Token } from "../../shared/formula/lexer.ts";
import { isOpenText, looseTokens } from "../../shared/formula/looseTokens.ts";
import type { Span } from "../../shared/formula/tree.ts";
import type { Document } from "../../shared/model/document.ts";
import { findLine } from "../../shared/model/lines.ts";
import { type Completion, candidatesOf, membersOf, periodsOf, unitsOf } from "./candidates.ts";
import { rankOf } from "./rank.ts";

export interface Completions {
  /** What is replaced. */
  readonly at: Span;
  readonly offered: readonly Completion[];
}

const mostOffered = 40;

/** Null where nothing can be offered; `isAsked`: the person wants to see all there is, at a place without a word. */
export function completionsAt(text: string, caret: number, document: Document, isAsked: boolean): Completions | null {
  const tokens = looseTokens(text);
  const within = tokens.find((token) => token.at.start < caret && (caret < token.at.end || isOpenText(token)));
  if (within?.kind === "text") return inQuotes(tokens, within, caret, document);
  const word = wordBefore(text, caret);
  const number = numberBefore(tokens, word?.start ?? caret);
  if (number !== null && (word !== null || isAsked)) return unitsAfter(text, number, caret, document);
  if (word === null && !isAsked) return null;
  const at = word ?? { start: caret, end: caret };
  return offer(at, text.slice(at.start, at.end), candidatesOf(document));
}

/** The word that ends at the caret; null where none does. */
export function wordBefore(text: string, caret: number): Span | null {
  const word = /(?<![A-Za-z0-9_.])[A-Za-z_][A-Za-z0-9_]*$/.exec(text.slice(0, caret))?.[0];
  return word === undefined ? null : { start: caret - word.length, end: caret };
}

/** Best first; nothing where the word is complete already. */
function offer(at: Span, word: string, candidates: readonly Completion[]): Completions | null {
  const ranked = candidates.flatMap((candidate) => {
    const rank = rankOf(word, candidate.name, candidate.label);
    return rank === null ? [] : [{ candidate, rank }];
  });
  const offered = ranked.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate);
  return offered.length === 0 || offered[0]?.name === word ? null : { at, offered: offered.slice(0, mostOffered) };
}

/** The members of whatever the call around is about; in `at` the periods. */
function inQuotes(tokens: readonly Token[], quoted: Token, caret: number, document: Document): Completions | null {
  const call = callsAround(tokens, quoted.at.start)[0];
  const at = { start: quoted.at.start + 1, end: isOpenText(quoted) ? caret : quoted.at.end - 1 };
  const word = quoted.text.slice(1, caret - quoted.at.start);
  if (call?.name === "at") return offer(at, word, periodsOf(document));
  const line = call?.name === "pick" && call.subject !== null ? findLine(document, call.subject) : undefined;
  if (line === undefined) return null;
  return offer(at, word, membersOf(document, line));
}

/** The number that a unit typed at `start` would belong to. */
function numberBefore(tokens: readonly Token[], start: number): Token | null {
  const before = tokens.findLast(({ at }) => at.end <= start || at.start < start);
  return before?.kind === "number" && !before.text.endsWith("%") ? before : null;
}

/** From the end of the digits on, because a unit has several words: `5 USD b` goes on as `5 USD bn`. */
function unitsAfter(text: string, number: Token, caret: number, document: Document): Completions | null {
  const digits = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*/.exec(number.text)?.[0].length ?? 0;
  const gap = /^\s*/.exec(text.slice(number.at.start + digits))?.[0].length ?? 0;
  const at = { start: number.at.start + digits + gap, end: caret };
  return at.start > at.end ? null : offer(at, text.slice(at.start, at.end), unitsOf(document));
}

/** The signature and the example of a function; null for anything else. */
export const functionHelp = ({ kind, name }: Completion) => (kind === "function" ? (findFunction(name) ?? null) : null);
