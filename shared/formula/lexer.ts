/**
 * Cuts a formula into words, numbers and signs before mathjs sees it.
 *
 * mathjs gives no positions, reads `%` as a remainder and knows names that are
 * not ours. So every name is handed to it as `n0`, `n1`, … (its place among the
 * tokens), a number with a percent sign as that number over 100, and whatever
 * has no meaning here is refused with the place it stands at.
 */
import { fail, type Result, succeed } from "../result.ts";
import type { FormulaProblem } from "./problems.ts";
import type { Span } from "./tree.ts";

export interface Token {
  readonly kind: "number" | "name" | "text" | "sign" | "word";
  /** As written; a number with its percent sign. */
  readonly text: string;
  readonly at: Span;
}

export interface Lexed {
  readonly tokens: readonly Token[];
  /** What mathjs parses. */
  readonly source: string;
}

export const longestFormula = 8_000;
const mostTokens = 2_000;
const deepestNesting = 60;

const pattern =
  /(?<space>\s+)|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?%?)|(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<text>"[^"\\\n]*")|(?<sign><=|>=|==|!=|[-+*/^(),?:<>])/y;

const instead: { readonly [character: string]: string } = {
  "%": "a percent sign stands right after a number, as in 10%; for a remainder write mod(a, b)",
  "=": "write == to compare; a formula needs no = in front",
  "!": "write != for different, or not x; there is no factorial",
  "&": "write and",
  "|": "write or",
  "'": 'names of members stand in double quotes: pick(x, "member")',
  "[": "there are no indexes: write at(x, 2027), prev(x) or pick(x, member)",
  "{": "there are no objects",
  ";": "a formula is one expression",
  $: "write USD after the number: 5 USD",
  "\\": "there is no matrix division",
  "~": "write not",
  ".": "there is no point operator",
  "<>": "write !=",
};

/** Names become placeholders, so no name of a model ever reaches mathjs. */
export function lex(formula: string): Result<Lexed, FormulaProblem> {
  if (formula.length > longestFormula)
    return fail({ code: "too-long", at: { start: 0, end: longestFormula }, limit: "at most 8,000 characters" });
  const tokens: Token[] = [];
  const source: string[] = [];
  let depth = 0;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const start = pattern.lastIndex;
    const groups = pattern.exec(formula)?.groups;
    if (groups === undefined) return fail(unexpected(formula, start));
    const at = { start, end: pattern.lastIndex };
    const text = formula.slice(start, at.end);
    if (groups["space"] !== undefined) {
      source.push(" ");
      continue;
    }
    if (tokens.length === mostTokens) return fail({ code: "too-long", at, limit: "at most 2,000 names and signs" });
    const token = tokenOf(groups, text, at);
    if (text === "(" && ++depth > deepestNesting)
      return fail({ code: "too-long", at, limit: "at most 60 parentheses inside each other" });
    if (text === ")") depth--;
    if (text === "<" && formula[at.end] === ">") return fail(unexpected(formula, start, "<>"));
    source.push(sourceOf(token, tokens.length));
    tokens.push(token);
  }
  if (tokens.length === 0) return fail({ code: "empty-formula", at: { start: 0, end: formula.length } });
  return succeed({ tokens, source: source.join("") });
}

const words = new Set(["and", "or", "not"]);

function tokenOf(groups: Record<string, string | undefined>, text: string, at: Span): Token {
  if (groups["number"] !== undefined) return { kind: "number", text, at };
  if (groups["text"] !== undefined) return { kind: "text", text, at };
  if (groups["sign"] !== undefined) return { kind: "sign", text, at };
  return { kind: words.has(text) ? "word" : "name", text, at };
}

function sourceOf(token: Token, index: number): string {
  if (token.kind === "name") return `n${index}`;
  if (token.kind === "word") return ` ${token.text} `;
  if (token.kind === "number") return `${numberOf(token.text)} `;
  return token.text;
}

/** The value of a number token; a percent is the number over 100. */
export function numberOf(text: string): number {
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

function unexpected(formula: string, start: number, text = formula[start]!): FormulaProblem {
  return {
    code: "unexpected-character",
    at: { start, end: start + text.length },
    text,
    instead: Object.hasOwn(instead, text) ? instead[text]! : null,
  };
}
